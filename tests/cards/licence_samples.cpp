#include "cards/licence_samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Donor marks, the date on which the card's design was revised and how a source shows a postal
// code to people are nothing that a visit uses.
const QSet<QString>& usedFields()
{
    static const QSet<QString> used{u"family_name"_s,
                                    u"given_name"_s,
                                    u"middle_name"_s,
                                    u"suffix"_s,
                                    u"street1"_s,
                                    u"street2"_s,
                                    u"city"_s,
                                    u"region"_s,
                                    u"postal_code"_s,
                                    u"country"_s,
                                    u"birth_date"_s,
                                    u"issue_date"_s,
                                    u"expiry_date"_s,
                                    u"sex"_s,
                                    u"height_in"_s,
                                    u"height_cm"_s,
                                    u"weight_lb"_s,
                                    u"eye_color"_s,
                                    u"hair_color"_s,
                                    u"document_number"_s,
                                    u"issuer_iin"_s,
                                    u"aamva_version"_s,
                                    u"compliance"_s,
                                    u"limited_duration"_s,
                                    u"family_name_truncated"_s,
                                    u"given_name_truncated"_s,
                                    u"middle_name_truncated"_s};
    return used;
}

QString twoDigits(const QJsonValue& version)
{
    return version.isDouble() ? QString::number(version.toInt()).rightJustified(2, u'0') : u"–"_s;
}

LicenceSample sampleFrom(const QJsonObject& json)
{
    LicenceSample sample;
    sample.id = json.value("id"_L1).toString();
    sample.source = json.value("source"_L1).toString();
    sample.payload = json.value("payload"_L1).toString().toUtf8();
    const QJsonObject header = json.value("header"_L1).toObject();
    sample.jurisdiction = header.value("jurisdiction"_L1).toString(u"–"_s);
    sample.version = twoDigits(header.value("aamva_version"_L1));
    const QJsonObject expected = json.value("expected"_L1).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (usedFields().contains(it.key()))
            sample.expected.insert(it.key(), it.value());
    return sample;
}

} // namespace

QList<LicenceSample> licenceSamples()
{
    QList<LicenceSample> all;
    QFile file(QStringLiteral(ANTEROOM_TEST_MATERIAL "/aamva/cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QJsonObject sample = QJsonDocument::fromJson(file.readLine()).object();
        if (sample.contains("payload"_L1))
            all.append(sampleFrom(sample));
    }
    return all;
}

QList<LicenceQuirk> licenceQuirks()
{
    return {
        {"D037", "weight_lb", "the middle of weight range 4; the card has no weight"},
        {"D043", "postal_code", "0000 cut out of the middle of 0210800000; the code is 02108"},
        {"D044", "postal_code", "0000 cut out of the middle of 0210800000; the code is 02108"},
        {"D079", "limited_duration", "DDD is empty; the card doesn't say"},
        {"D089", "hair_color", "given to the source's generator, but not on the card"},
    };
}

bool isLicenceQuirk(const QString& sample, const QString& field)
{
    for (const LicenceQuirk& quirk : licenceQuirks())
        if (sample == QLatin1StringView(quirk.sample) && field == QLatin1StringView(quirk.field))
            return true;
    return false;
}

} // namespace anteroom
