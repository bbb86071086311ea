#include "scanner/card/fields/licence_front.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/kind_words.h"
#include "scanner/card/fields/licence_labels.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int YoungestHolder = 13; // years
constexpr int OldestHolder = 115;
constexpr double FarthestBelow = 2.2; // heights of the label, from one middle to the other
constexpr double FarthestAside = 90;  // of a name's left edge from the address's, in CardPixels
constexpr double UsualLabelHeight = 40;
constexpr qsizetype LongestLicenceName = 40;

// A date of the front, and what its label says that it is; Other without one.
struct FrontDate {
    QDate date;
    LicenceLabel label = LicenceLabel::Other;
};

bool isNameLetter(QChar c)
{
    return c.isLetter() || QStringView(u"'-. ,").contains(c);
}

// What names are printed in, without the number of the field that was glued to it.
QString asName(QString text)
{
    static const QRegularExpression number(u"^[12][., ]*(?=[A-Z])"_s);
    text = text.remove(number).trimmed();
    const bool plain = std::all_of(text.begin(), text.end(), isNameLetter);
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

class Front {
public:
    explicit Front(const QList<TextLine>& lines) : m_lines(lines), m_cells(licenceCells(lines)) {}

    Licence licence()
    {
        findNames();
        findDates();
        for (const LicenceCell& cell : m_cells) {
            if (cell.label == LicenceLabel::Number && m_licence.documentNumber.isEmpty())
                m_licence.documentNumber = numberIn(valueOf(cell));
        }
        return m_licence;
    }

private:
    // What a line has before its first label.
    [[nodiscard]] QString headOf(qsizetype line) const
    {
        const QString& text = m_lines[line].text;
        qsizetype end = text.size();
        for (const LicenceCell& cell : m_cells)
            end = cell.line == line ? std::min(end, cell.from) : end;
        return text.left(end).section(u'\t', 0, 0).trimmed();
    }

    // The line to the right of a label, or the one right below it; none for -1. The value of a
    // number without a word is never below it: there the next number is.
    [[nodiscard]] qsizetype lineBeside(const LicenceCell& cell) const
    {
        qsizetype best = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QRectF& box = m_lines[i].box;
            const bool right = onOneRow(cell.box, box) && box.center().x() > cell.box.right() &&
                               box.left() >= cell.box.center().x();
            if (i != cell.line && right && (best < 0 || box.left() < m_lines[best].box.left()))
                best = i;
        }
        if (best < 0 || headOf(best).isEmpty())
            best = cell.bare ? -1 : lineBelow(cell.box, cell.line);
        return best < 0 || headOf(best).isEmpty() ? -1 : best;
    }

    [[nodiscard]] qsizetype lineBelow(const QRectF& box, qsizetype from) const
    {
        const double reach = FarthestBelow * std::max(box.height(), UsualLabelHeight);
        qsizetype best = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QRectF& other = m_lines[i].box;
            const double down = other.center().y() - box.center().y();
            const bool aligned = std::abs(other.left() - box.left()) < FarthestAside;
            if (i == from || down <= box.height() / 2 || down > reach || !aligned)
                continue;
            if (best < 0 || other.center().y() < m_lines[best].box.center().y())
                best = i;
        }
        return best;
    }

    [[nodiscard]] QString valueOf(const LicenceCell& cell) const
    {
        if (!cell.rest.isEmpty())
            return cell.rest;
        const qsizetype line = lineBeside(cell);
        return line < 0 ? QString() : headOf(line);
    }

    void findNames()
    {
        QString whole;
        for (const LicenceCell& cell : m_cells) {
            const QString name = asName(valueOf(cell));
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

    // "DOE," goes on in the next line.
    [[nodiscard]] QString wholeNameAt(const LicenceCell& cell, const QString& name) const
    {
        if (name.contains(u' ') && !name.endsWith(u','))
            return name;
        const qsizetype first = cell.rest.isEmpty() ? lineBeside(cell) : cell.line;
        const qsizetype next = first < 0 ? -1 : lineBelow(m_lines[first].box, first);
        const QString more = next < 0 ? QString() : asName(m_lines[next].text);
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
        if (street.match(m_lines[line].text).hasMatch())
            return !dateIn(m_lines[line].text);
        const qsizetype below = lineBelow(m_lines[line].box, line);
        return below >= 0 && town.match(m_lines[below].text).hasMatch() &&
               asName(m_lines[line].text).isEmpty();
    }

    // Names stand over the address: the family name, then given names.
    void findNamesOverAddress()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const qsizetype given = isStreet(i) ? nameAbove(i) : -1;
            const qsizetype family = given < 0 ? -1 : nameAbove(given);
            if (family < 0)
                continue;
            setFamilyName(asName(m_lines[family].text));
            setGivenNames(withoutEnds(asName(m_lines[given].text)));
            return;
        }
    }

    [[nodiscard]] qsizetype nameAbove(qsizetype line) const
    {
        const QRectF& box = m_lines[line].box;
        qsizetype best = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QRectF& other = m_lines[i].box;
            const double up = box.center().y() - other.center().y();
            const bool near = up > box.height() / 2 && up < FarthestBelow * box.height() + 20 &&
                              std::abs(other.left() - box.left()) < FarthestAside;
            // A field's number that stands alone is in nobody's way.
            if (near && m_lines[i].text.size() > 2 &&
                (best < 0 || other.center().y() > m_lines[best].box.center().y()))
                best = i;
        }
        return best >= 0 && !asName(m_lines[best].text).isEmpty() ? best : -1;
    }

    // "SMITH," over "JOHN MICHAEL", without a label.
    void findNamesAfterComma()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString name = asName(m_lines[i].text);
            const qsizetype next = lineBelow(m_lines[i].box, i);
            if (!name.endsWith(u',') || next < 0 || asName(m_lines[next].text).isEmpty())
                continue;
            setFamilyName(name);
            setGivenNames(withoutEnds(asName(m_lines[next].text)));
            return;
        }
    }

    void findDates()
    {
        const QList<FrontDate> dates = datesOfFront();
        for (const FrontDate& each : dates) {
            if (each.label == LicenceLabel::ExpiryDate && m_licence.expiryDate.isNull())
                m_licence.expiryDate = each.date;
            if (each.label == LicenceLabel::IssueDate && m_licence.issueDate.isNull())
                m_licence.issueDate = each.date;
            if (each.label == LicenceLabel::BirthDate && m_licence.birthDate.isNull() &&
                isOfAHolder(each.date))
                m_licence.birthDate = each.date;
        }
        if (m_licence.birthDate.isNull())
            m_licence.birthDate = oldestOf(dates);
    }

    [[nodiscard]] QList<FrontDate> datesOfFront() const
    {
        QList<FrontDate> dates;
        QSet<qsizetype> labelled;
        for (const LicenceCell& cell : m_cells) {
            if (cell.label != LicenceLabel::BirthDate && cell.label != LicenceLabel::ExpiryDate &&
                cell.label != LicenceLabel::IssueDate)
                continue;
            const QDate date = asDate(valueOf(cell), cell.label);
            if (date.isValid())
                dates.append({date, cell.label});
        }
        for (const TextLine& line : m_lines) {
            const QDate date = asDate(line.text, LicenceLabel::Other);
            const bool known = std::any_of(dates.begin(), dates.end(), [&](const FrontDate& each) {
                return each.date == date;
            });
            if (date.isValid() && !known)
                dates.append({date, LicenceLabel::Other});
        }
        return dates;
    }

    [[nodiscard]] static QDate asDate(const QString& text, LicenceLabel label)
    {
        // "01/11/197815 SEX F": what follows a year of four digits is another field's number.
        static const QRegularExpression whole(
            u"(\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)\\w.*"_s);
        const Shaped shaped = dateIn(QString(text).replace(whole, u"\\1"_s));
        QDate date = shaped ? QDate::fromString(shaped->value, Qt::ISODate) : QDate();
        // Two digits of a year, of a birth that is not in the future.
        static const QRegularExpression year(u"(19|20)\\d\\d"_s);
        if (label == LicenceLabel::BirthDate && date > QDate::currentDate() && !text.contains(year))
            date = date.addYears(-100);
        return date;
    }

    [[nodiscard]] static bool isOfAHolder(const QDate& date)
    {
        const QDate today = QDate::currentDate();
        return date <= today.addYears(-YoungestHolder) && date >= today.addYears(-OldestHolder);
    }

    // Nobody gets a licence before being born: of several dates the oldest, when it is years older.
    [[nodiscard]] static QDate oldestOf(QList<FrontDate> dates)
    {
        dates.removeIf([](const FrontDate& each) { return each.label != LicenceLabel::Other; });
        std::sort(dates.begin(), dates.end(),
                  [](const FrontDate& a, const FrontDate& b) { return a.date < b.date; });
        return !dates.isEmpty() && isOfAHolder(dates.first().date) ? dates.first().date : QDate();
    }

    [[nodiscard]] static QString numberIn(const QString& text)
    {
        static const QRegularExpression number(u"[A-Z]{0,4}\\d[A-Z0-9]*(?:[ -]{1,3}[A-Z0-9]+)*"_s);
        const QString found = number.match(text).captured();
        return found.size() >= 5 && !dateIn(found) ? found : QString();
    }

    const QList<TextLine>& m_lines;
    QList<LicenceCell> m_cells;
    Licence m_licence;
};

} // namespace

Licence licenceFrontIn(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    Licence licence = Front(lines).licence();
    licence.sure = false;
    return licence;
}

} // namespace anteroom
