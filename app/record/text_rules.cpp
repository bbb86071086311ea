#include "record/text_rules.h"

#include <QDate>
#include <QRegularExpression>

namespace anteroom {

namespace {

constexpr qsizetype maxName = 100;
constexpr qsizetype maxText = 200;
constexpr qsizetype maxCode = 40;
constexpr qsizetype maxEmail = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets

bool isInvisible(char32_t c)
{
    // Bidirectional controls could make a value read as another one than it is. U+FFFD stands for
    // what could not be decoded.
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || c == 0x2028 ||
           c == 0x2029 || c == 0xFFFD || QChar::isNonCharacter(c);
}

TextRule kept(const QString& text)
{
    return {text, nullptr, {}};
}

TextRule refused(const char* what, const QString& advice)
{
    return {std::nullopt, what, advice};
}

TextRule limited(const QString& text, qsizetype limit)
{
    if (text.size() > limit)
        return refused("long", QStringLiteral("Use at most %1 letters.").arg(limit));
    return kept(text);
}

TextRule phoneRule(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!QStringLiteral("+-(). /").contains(c) && !c.isSpace())
            return refused("phone", QStringLiteral("Enter a phone number with its area code."));
    }
    if (text.startsWith(u'+') && !digits.startsWith(u'1') && digits.size() >= 8 &&
        digits.size() <= 15)
        return kept(u'+' + digits); // E.164, outside North America
    if (digits.size() == 11 && digits.startsWith(u'1'))
        digits.remove(0, 1);
    if (digits.size() != 10 || digits[0] < u'2' || digits[3] < u'2')
        return refused("phone",
                       QStringLiteral("Enter the phone number with its area code, 10 digits."));
    return kept(QStringLiteral("+1") + digits);
}

TextRule emailRule(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[^\\s@\"<>,;()]+@[^\\s@\"<>,;()]+\\.[^\\s@\"<>,;()]{2,}$"));
    if (text.size() > maxEmail || !shape.match(text).hasMatch())
        return refused("email", QStringLiteral("Enter an email address such as name@mail.com."));
    return kept(text);
}

TextRule postalCodeRule(const QString& text)
{
    static const QRegularExpression zip(QStringLiteral("^(\\d{5})[- ]?(\\d{4})?$"));
    static const QRegularExpression canadian(QStringLiteral("^([A-Z]\\d[A-Z])[- ]?(\\d[A-Z]\\d)$"));
    const QString upper = text.toUpper();
    if (const auto match = zip.match(upper); match.hasMatch()) {
        const QString plus4 = match.captured(2);
        if (plus4.isEmpty() || plus4 == u"0000")
            return kept(match.captured(1));
        return kept(match.captured(1) + u'-' + plus4);
    }
    if (const auto match = canadian.match(upper); match.hasMatch())
        return kept(match.captured(1) + u' ' + match.captured(2));
    return refused("postal_code", QStringLiteral("Enter the 5 digits of the ZIP code."));
}

TextRule rxBinRule(const QString& text)
{
    // Six digits whose leading zeros matter; issuer numbers of eight digits are coming.
    static const QRegularExpression shape(QStringLiteral("^(\\d{6}|\\d{8})$"));
    if (!shape.match(text).hasMatch())
        return refused("rx_bin", QStringLiteral("Enter the 6 digits after RxBIN."));
    return kept(text);
}

TextRule dateRule(const QString& text, bool ofBirth)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() != 10 || !date.isValid() || date.year() < 1880 || date.year() > 2200)
        return refused("impossible", QStringLiteral("Check the month, the day and the year."));
    if (ofBirth && date > QDate::currentDate())
        return refused("future", QStringLiteral("This birth date has not come yet. Check it."));
    return kept(date.toString(Qt::ISODate));
}

} // namespace

QString tidied(const QString& text)
{
    QString visible;
    visible.reserve(text.size());
    const QList<uint> letters = text.toUcs4(); // half pairs become U+FFFD
    for (const char32_t c : letters) {
        if (QChar::isSpace(c))
            visible += u' ';
        else if (!isInvisible(c))
            visible += QChar::fromUcs4(c);
    }
    return visible.normalized(QString::NormalizationForm_C).simplified();
}

TextRule textRule(FieldKind kind, const QString& text)
{
    switch (kind) {
    case FieldKind::Name:
        return limited(text, maxName);
    case FieldKind::Text:
        return limited(text, maxText);
    case FieldKind::Code:
        return limited(text, maxCode);
    case FieldKind::Phone:
        return phoneRule(text);
    case FieldKind::Email:
        return emailRule(text);
    case FieldKind::PostalCode:
        return postalCodeRule(text);
    case FieldKind::RxBin:
        return rxBinRule(text);
    case FieldKind::Date:
        return dateRule(text, false);
    case FieldKind::BirthDate:
        return dateRule(text, true);
    case FieldKind::Choice:
    case FieldKind::Choices:
    case FieldKind::Flag:
    case FieldKind::Parts:
        break;
    }
    return refused("type", QStringLiteral("This field is not a text."));
}

} // namespace anteroom
