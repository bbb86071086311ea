#include "scanner/licence/aamva_writer.h"

#include "scanner/licence/issuers.h"

#include <QLatin1StringView>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderLength = 21;
constexpr int EntryLength = 10;
constexpr qsizetype LongestName = 40;
constexpr qsizetype LongestStreet = 35;
constexpr qsizetype LongestCity = 20;

// One subfile under construction: its type, then elements each ended by LF, the last by CR.
class Subfile {
public:
    explicit Subfile(const char* type) { m_bytes = type; }

    void add(const char* code, const QByteArray& value)
    {
        m_bytes += code;
        m_bytes += value;
        m_bytes += '\n';
    }
    void add(const char* code, const QString& value, qsizetype longest)
    {
        add(code, printable(value).left(longest));
    }
    void addUnlessEmpty(const char* code, const QString& value, qsizetype longest)
    {
        if (!value.isEmpty())
            add(code, value, longest);
    }

    [[nodiscard]] QByteArray closed() const
    {
        QByteArray bytes = m_bytes;
        bytes.back() = '\r';
        return bytes;
    }

    static QByteArray printable(const QString& value)
    {
        QByteArray bytes = value.normalized(QString::NormalizationForm_C).toLatin1();
        for (char& c : bytes)
            if (uchar(c) < 0x20)
                c = ' ';
        return bytes;
    }

private:
    QByteArray m_bytes;
};

QByteArray cardDateText(const QDate& date, bool yearFirst)
{
    return date.toString(yearFirst ? u"yyyyMMdd"_s : u"MMddyyyy"_s).toLatin1();
}

QByteArray truncationMark(const QString& value, const std::optional<bool>& marked)
{
    if (value.size() > LongestName || marked.value_or(false))
        return "T";
    return marked ? "N" : "U";
}

QByteArray sexCode(const QString& sex)
{
    return sex == "M"_L1 ? "1" : sex == "F"_L1 ? "2" : "9";
}

QByteArray postalCodeText(const QString& code)
{
    QByteArray text = Subfile::printable(code);
    if (text.size() == 5)
        text += "0000";
    return text.leftJustified(11, ' ', true);
}

QByteArray heightText(const Licence& licence)
{
    if (licence.heightCm)
        return QByteArray::number(*licence.heightCm).rightJustified(3, '0') + " cm";
    return QByteArray::number(licence.heightIn.value_or(0)).rightJustified(3, '0') + " in";
}

void addNames(Subfile& subfile, const Licence& licence)
{
    subfile.add("DCS", licence.familyName, LongestName);
    subfile.add("DDE", truncationMark(licence.familyName, licence.familyNameTruncated));
    subfile.add("DAC", licence.givenName, LongestName);
    subfile.add("DDF", truncationMark(licence.givenName, licence.givenNameTruncated));
    subfile.add("DAD", licence.middleName.isEmpty() ? u"NONE"_s : licence.middleName, LongestName);
    subfile.add("DDG", truncationMark(licence.middleName, licence.middleNameTruncated));
    subfile.addUnlessEmpty("DCU", licence.suffix, 5);
}

void addDates(Subfile& subfile, const Licence& licence)
{
    const bool yearFirst = licence.country == "CAN"_L1;
    const auto add = [&](const char* code, const QDate& date) {
        if (date.isValid())
            subfile.add(code, cardDateText(date, yearFirst));
    };
    add("DBD", licence.issueDate);
    add("DBB", licence.birthDate);
    add("DBA", licence.expiryDate);
    add("DDH", licence.under18Until);
    add("DDI", licence.under19Until);
    add("DDJ", licence.under21Until);
}

void addAddress(Subfile& subfile, const Licence& licence)
{
    subfile.add("DAG", licence.street1, LongestStreet);
    subfile.addUnlessEmpty("DAH", licence.street2, LongestStreet);
    subfile.add("DAI", licence.city, LongestCity);
    subfile.add("DAJ", licence.region, 2);
    subfile.add("DAK", postalCodeText(licence.postalCode));
    subfile.add("DCG", licence.country.isEmpty() ? u"USA"_s : licence.country, 3);
}

void addMeasures(Subfile& subfile, const Licence& licence)
{
    if (!licence.sex.isEmpty())
        subfile.add("DBC", sexCode(licence.sex));
    if (licence.heightIn || licence.heightCm)
        subfile.add("DAU", heightText(licence));
    subfile.add("DAY", licence.eyeColor.isEmpty() ? u"UNK"_s : licence.eyeColor, 3);
    subfile.addUnlessEmpty("DAZ", licence.hairColor, 3);
    if (licence.weightLb)
        subfile.add("DAW", QByteArray::number(*licence.weightLb).rightJustified(3, '0'));
    subfile.addUnlessEmpty("DDA", licence.compliance, 1);
    if (licence.limitedDuration)
        subfile.add("DDD", *licence.limitedDuration ? "1" : "0");
}

QByteArray issuerNumber(const Licence& licence)
{
    if (licence.issuerIin.size() == 6)
        return Subfile::printable(licence.issuerIin);
    const Issuer* issuer = issuerOfRegion(licence.region);
    return issuer ? issuer->iin : "000000";
}

QByteArray fourDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(4, '0');
}

} // namespace

QByteArray encodeLicence(const Licence& licence)
{
    Subfile subfile("DL");
    subfile.add("DAQ", licence.documentNumber, 25);
    addNames(subfile, licence);
    addDates(subfile, licence);
    addMeasures(subfile, licence);
    addAddress(subfile, licence);
    subfile.add("DCA", QByteArray("D"));
    subfile.add("DCB", QByteArray("NONE"));
    subfile.add("DCD", QByteArray("NONE"));
    subfile.add("DCF", licence.documentNumber, 25);

    const QByteArray body = subfile.closed();
    return "@\n\x1e\rANSI " + issuerNumber(licence) + "10" + "00" + "01" + "DL" +
           fourDigits(HeaderLength + EntryLength) + fourDigits(body.size()) + body;
}

} // namespace anteroom
