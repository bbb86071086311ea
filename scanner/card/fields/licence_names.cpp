#include "scanner/card/fields/licence_names.h"

#include "scanner/card/fields/kind_words.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLicenceName = 40;

bool isOfLicenceName(QChar c)
{
    return c.isLetter() || QStringView(u"'-. ,").contains(c);
}

// What names are printed in, without the number of the field that was glued to it.
QString asName(QString text)
{
    static const QRegularExpression number(u"^[12][., ]*(?=[A-Z])"_s);
    text = text.remove(number).trimmed();
    const bool plain = std::all_of(text.begin(), text.end(), isOfLicenceName);
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!plain || letters < 2 || text.size() > LongestLicenceName)
        return {};
    TextLine line;
    line.text = text;
    const QList<KindWeight> kinds = KindWords::shipped().weigh({line});
    const bool isWord = std::any_of(kinds.begin(), kinds.end(),
                                    [](const KindWeight& each) { return each.weight > 0; });
    return isWord ? QString() : text;
}

QString withoutEnds(QString name)
{
    while (!name.isEmpty() && !name.back().isLetter() && name.back() != u'.')
        name.chop(1);
    while (!name.isEmpty() && !name.front().isLetter())
        name.remove(0, 1);
    return name;
}

class LicenceNames {
public:
    LicenceNames(const LicencePrint& print, Licence& licence) : m_print(print), m_licence(licence)
    {
    }

    void find()
    {
        QString whole;
        for (const LicenceCell& cell : m_print.cells()) {
            const QString name = asName(m_print.valueOf(cell));
            if (name.isEmpty())
                continue;
            if (cell.label == LicenceLabel::FamilyName && m_licence.familyName.isEmpty())
                setFamilyName(name);
            else if (cell.label == LicenceLabel::GivenName && m_licence.givenName.isEmpty())
                setGivenNames(name);
            else if (cell.label == LicenceLabel::WholeName && whole.isEmpty())
                whole = wholeNameAt(cell, name);
        }
        if (m_licence.familyName.isEmpty() && m_licence.givenName.isEmpty() && !whole.isEmpty())
            setWholeName(whole);
        if (m_licence.familyName.isEmpty() || m_licence.givenName.isEmpty())
            findNamesOverAddress();
        if (m_licence.familyName.isEmpty() || m_licence.givenName.isEmpty())
            findNamesAfterComma();
    }

private:
    [[nodiscard]] const QString& textOf(qsizetype line) const { return m_print.lines()[line].text; }

    // "DOE," goes on in the next line.
    [[nodiscard]] QString wholeNameAt(const LicenceCell& cell, const QString& name) const
    {
        if (name.contains(u' ') && !name.endsWith(u','))
            return name;
        const qsizetype first = cell.rest.isEmpty() ? m_print.lineBeside(cell) : cell.line;
        const qsizetype next = first < 0 ? -1 : m_print.lineBelow(first);
        const QString more = next < 0 ? QString() : asName(textOf(next));
        return more.isEmpty() ? name : withoutEnds(name) + u", "_s + more;
    }

    void setFamilyName(const QString& name)
    {
        static const QRegularExpression suffix(u"[ ,]+(JR|SR|II|III|IV)\\.?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString family = withoutEnds(name);
        if (const auto match = suffix.match(family); match.hasMatch()) {
            m_licence.suffix = match.captured(1).toUpper();
            family = withoutEnds(family.left(match.capturedStart()));
        }
        m_licence.familyName = family;
    }

    void setGivenNames(const QString& names)
    {
        const QStringList words =
            QString(names).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
        m_licence.givenName = words.value(0);
        m_licence.middleName = words.mid(1).join(u' ');
    }

    void setWholeName(const QString& name)
    {
        const qsizetype comma = name.indexOf(u',');
        const QString first = withoutEnds(name);
        const qsizetype blank = first.lastIndexOf(u' ');
        if (comma > 0) {
            setFamilyName(name.left(comma));
            setGivenNames(withoutEnds(name.mid(comma + 1)));
        } else if (blank > 0) {
            setFamilyName(first.mid(blank + 1));
            setGivenNames(first.left(blank));
        }
    }

    // A street with its number, or what stands over a town with its postal code.
    [[nodiscard]] bool isStreet(qsizetype line) const
    {
        static const QRegularExpression street(u"^(8[ .]+)?\\d{1,6}[A-Z]? ?[A-Z][A-Z. ]{2,}"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression town(
            u"[A-Z]{2}[ ,]*(\\d{5}(-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)$"_s);
        if (street.match(textOf(line)).hasMatch())
            return !dateIn(textOf(line));
        const qsizetype below = m_print.lineBelow(line);
        return below >= 0 && town.match(textOf(below)).hasMatch() && asName(textOf(line)).isEmpty();
    }

    // Names stand over the address: the family name, then given names.
    void findNamesOverAddress()
    {
        for (qsizetype i = 0; i < m_print.lines().size(); ++i) {
            const qsizetype given = isStreet(i) ? nameAbove(i) : -1;
            const qsizetype family = given < 0 ? -1 : nameAbove(given);
            if (family < 0)
                continue;
            setFamilyName(asName(textOf(family)));
            setGivenNames(withoutEnds(asName(textOf(given))));
            return;
        }
    }

    [[nodiscard]] qsizetype nameAbove(qsizetype line) const
    {
        const qsizetype above = m_print.lineAbove(line);
        return above >= 0 && !asName(textOf(above)).isEmpty() ? above : -1;
    }

    // "SMITH," over "JOHN MICHAEL", without a label.
    void findNamesAfterComma()
    {
        for (qsizetype i = 0; i < m_print.lines().size(); ++i) {
            const QString name = asName(textOf(i));
            const qsizetype next = m_print.lineBelow(i);
            if (!name.endsWith(u',') || next < 0 || asName(textOf(next)).isEmpty())
                continue;
            setFamilyName(name);
            setGivenNames(withoutEnds(asName(textOf(next))));
            return;
        }
    }

    const LicencePrint& m_print;
    Licence& m_licence;
};

} // namespace

void findNames(const LicencePrint& print, Licence& licence)
{
    LicenceNames(print, licence).find();
}

} // namespace anteroom
