#include "cards/read_values.h"

#include "cards/licence_samples.h"

#include <cmath>
#include <QHash>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double CentimetresPerInch = 2.54;
constexpr double HalfAnInch = 1.27;

QString color(const QString& said)
{
    static const QHash<QString, QString> codes{{u"BL"_s, u"BLU"_s},    {u"BR"_s, u"BRO"_s},
                                               {u"BN"_s, u"BRO"_s},    {u"BRN"_s, u"BRO"_s},
                                               {u"BROWN"_s, u"BRO"_s}, {u"GR"_s, u"GRN"_s}};
    return codes.value(said, said);
}

QString postalCode(const QString& said)
{
    QString code;
    for (const QChar c : said)
        if (c.isLetterOrNumber())
            code.append(c);
    return code.size() == 9 && code.endsWith("0000"_L1) ? code.left(5) : code;
}

bool isHeight(const QString& field)
{
    return field == "height_in"_L1 || field == "height_cm"_L1;
}

// Zero for none.
double centimetres(const QJsonObject& fields)
{
    if (fields.contains("height_cm"_L1))
        return fields.value("height_cm"_L1).toDouble();
    return fields.value("height_in"_L1).toDouble() * CentimetresPerInch;
}

bool says(const QString& field, const QJsonObject& fields)
{
    return isHeight(field) ? centimetres(fields) > 0
                           : !contentOf(field, fields.value(field)).isEmpty();
}

} // namespace

ValueCount& ValueCount::operator+=(const ValueCount& other)
{
    right += other.right;
    wrong += other.wrong;
    absent += other.absent;
    return *this;
}

QString contentOf(const QString& field, const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QString said = value.toString().simplified().toUpper();
    if (said == "NONE"_L1 || said == "UNK"_L1)
        return {};
    if (field == "postal_code"_L1)
        return postalCode(said);
    return field == "eye_color"_L1 || field == "hair_color"_L1 ? color(said) : said;
}

bool saysTheSame(const QString& field, const QJsonObject& expected, const QJsonObject& read)
{
    // Some readers turn centimetres into inches.
    if (isHeight(field))
        return std::abs(centimetres(expected) - centimetres(read)) <= HalfAnInch;
    return contentOf(field, expected.value(field)) == contentOf(field, read.value(field));
}

ValueCount countValues(const QString& sample, const QJsonObject& expected, const QJsonObject& read)
{
    ValueCount count;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString& field = it.key();
        if (isLicenceQuirk(sample, field))
            continue;
        if (saysTheSame(field, expected, read))
            ++count.right;
        else if (says(field, read))
            ++count.wrong;
        else
            ++count.absent;
    }
    return count;
}

} // namespace anteroom
