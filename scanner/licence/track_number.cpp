#include "scanner/licence/track_number.h"

#include <algorithm>
#include <optional>
#include <QStringList>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// How an issuer writes its numbers: "A8" is a letter and eight digits, "7-9" seven to nine digits.
struct NumberShapes {
    const char* iin;
    const char* shapes; // parted by blanks
};

constexpr NumberShapes Numbers[] = {
    {"604426", "1-6"},     {"604428", "A12"},     {"604431", "5-7 9"},      {"604432", "5-9"},
    {"636000", "A8 9 12"}, {"636001", "9"},       {"636002", "A8 9"},       {"636003", "A12"},
    {"636004", "1-12"},    {"636005", "5-11"},    {"636006", "9"},          {"636007", "1-9"},
    {"636008", "A8 9 13"}, {"636009", "8-9"},     {"636010", "A12"},        {"636011", "1-7"},
    {"636012", "A14"},     {"636014", "A7"},      {"636015", "7-8"},        {"636016", "A9"},
    {"636017", "5-7"},     {"636018", "9"},       {"636019", "9"},          {"636020", "9"},
    {"636021", "4-9"},     {"636022", "A8 9"},    {"636023", "AA6 8"},      {"636024", "8"},
    {"636025", "8"},       {"636026", "A8 9"},    {"636028", "1-7"},        {"636029", "1-9"},
    {"636031", "A13"},     {"636032", "A10 A12"}, {"636033", "1-8"},        {"636034", "AAA6 9"},
    {"636035", "A11 A12"}, {"636036", "A14"},     {"636037", "A9 9-10"},    {"636040", "4-10"},
    {"636041", "7"},       {"636042", "6-10 12"}, {"636043", "7 9"},        {"636044", "8"},
    {"636046", "A8 A9 9"}, {"636047", "A8 9"},    {"636049", "A8 9-10 12"}, {"636051", "9"},
    {"636052", "A6 7"},    {"636053", "7-9"},     {"636054", "A6-8"},       {"636055", "7-9"},
    {"636058", "A9 9"},    {"636059", "1-7"},     {"636060", "9-10"},       {"636061", "A6 7"},
    {"990876", "5-9"},
};

std::optional<QString> readAs(const QString& shape, const QString& digits)
{
    const qsizetype letters = shape.count(u'A');
    const QStringList span = shape.mid(letters).split(u'-');
    const qsizetype length = digits.size() - 2 * letters;
    if (length < span.constFirst().toInt() || length > span.constLast().toInt())
        return std::nullopt;
    QString number;
    for (qsizetype i = 0; i < letters; ++i) {
        const int letter = QStringView(digits).sliced(2 * i, 2).toInt();
        if (letter < 1 || letter > 26)
            return std::nullopt;
        number.append(QChar(char16_t('A' + letter - 1)));
    }
    return number + digits.mid(2 * letters);
}

} // namespace

QString trackNumber(QStringView issuerIin, const QString& digits)
{
    const auto row = std::find_if(std::begin(Numbers), std::end(Numbers), [&](const auto& each) {
        return issuerIin == QLatin1StringView(each.iin);
    });
    QString only;
    if (row == std::end(Numbers))
        return only;
    for (const QString& shape : QString::fromLatin1(row->shapes).split(u' ')) {
        const auto number = readAs(shape, digits);
        if (number && !only.isEmpty())
            return {};
        if (number)
            only = *number;
    }
    return only;
}

} // namespace anteroom
