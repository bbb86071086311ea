#include "scanner/licence/aamva.h"

#include "scanner/licence/card_address.h"
#include "scanner/licence/card_dates.h"
#include "scanner/licence/card_elements.h"
#include "scanner/licence/card_measures.h"
#include "scanner/licence/card_names.h"
#include "scanner/licence/card_text.h"
#include "scanner/licence/issuers.h"
#include "scanner/licence/warnings.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Fewest known elements for which a text is taken for a card's: without any header, and with one
// that names no issuer.
constexpr qsizetype EnoughElements = 6;
constexpr qsizetype EnoughBehindDamagedHeader = 3;

class CardReader {
public:
    CardReader(const CardElements& elements, const CardFrame& frame, QStringList& warnings)
        : m_elements(elements)
        , m_frame(frame)
        , m_warnings(warnings)
        , m_issuer(findIssuer(frame.issuerIin))
    {
        // Where digits of the header were lost, six others may look like an issuer: the address
        // has to agree.
        if (!frame.issuerCertain && (!m_issuer || cardRegion(elements.value("DAJ"_L1)) !=
                                                      QLatin1StringView(m_issuer->region)))
            m_issuer = nullptr;
    }

    Licence read()
    {
        if (m_issuer || m_frame.issuerCertain)
            m_licence.issuerIin = m_frame.issuerIin;
        m_licence.aamvaVersion = m_frame.version;
        if (!m_issuer && !m_frame.issuerIin.isEmpty())
            m_warnings.append(u"issuer.unknown"_s);
        readNames(m_elements, m_licence, m_warnings);
        readAddress();
        readDates();
        readMeasures();
        text(&Licence::documentNumber, "document_number", "DAQ"_L1, m_elements.value("DAQ"_L1));
        return m_licence;
    }

private:
    void text(QString Licence::*member, const char* field, QLatin1StringView element,
              const QString& value)
    {
        if (value.isEmpty())
            return;
        m_licence.*member = value;
        m_licence.elements.insert(QLatin1StringView(field), element);
    }

    // A value that is there but means nothing to us is worth a warning.
    void coded(QString Licence::*member, const char* field, QLatin1StringView element,
               QString (*meaning)(const QString&))
    {
        const QString value = m_elements.value(element);
        const QString code = meaning(value);
        if (code.isEmpty() && !value.isEmpty())
            m_warnings.append(QLatin1StringView(field) + u".unknown"_s);
        text(member, field, element, code);
    }

    // An address line without the comma that some issuers end it with.
    [[nodiscard]] QString line(QLatin1StringView element) const
    {
        QString value = m_elements.value(element);
        while (value.endsWith(u',') || value.endsWith(u' '))
            value.chop(1);
        return value;
    }

    // Version 01 may have the residence apart from the mailing address, which is then DAG to DAK.
    // Oregon has its street in the one and its city in the other.
    void readAddress()
    {
        const auto has = [this](QLatin1StringView element) {
            return !m_elements.value(element).isEmpty();
        };
        const bool mailing = has("DAG"_L1) || !has("DAL"_L1);
        const auto pick = [&](QLatin1StringView first, QLatin1StringView residence) {
            return mailing || (has(first) && !has(residence)) ? first : residence;
        };
        const auto street1 = pick("DAG"_L1, "DAL"_L1);
        const auto street2 = pick("DAH"_L1, "DAM"_L1);
        const auto city = pick("DAI"_L1, "DAN"_L1);
        const auto region = pick("DAJ"_L1, "DAO"_L1);
        text(&Licence::street1, "street1", street1, line(street1));
        text(&Licence::street2, "street2", street2, line(street2));
        text(&Licence::city, "city", city, line(city));
        coded(&Licence::region, "region", region, cardRegion);
        coded(&Licence::postalCode, "postal_code", pick("DAK"_L1, "DAP"_L1), cardPostalCode);
        coded(&Licence::country, "country", "DCG"_L1, cardCountry);
        if (m_elements.value("DCG"_L1).isEmpty() && m_issuer)
            m_licence.country = QString::fromLatin1(m_issuer->country);
        if (repeatsCity(m_licence.street2, m_licence.city, m_licence.region)) {
            m_licence.street2.clear();
            m_licence.elements.remove(u"street2"_s);
        }
    }

    void date(const CardDates& dates, QDate Licence::*member, const char* field,
              QLatin1StringView element, const DateSpan& span)
    {
        const QDate value = dates.read(m_elements.value(element), span, m_warnings);
        if (!value.isValid())
            return;
        m_licence.*member = value;
        m_licence.elements.insert(QLatin1StringView(field), element);
    }

    void readDates()
    {
        const bool yearFirst = m_frame.version.value_or(2) < 2 || m_licence.country == "CAN"_L1;
        const CardDates dates({m_elements.value("DBB"_L1), m_elements.value("DBD"_L1),
                               m_elements.value("DBA"_L1), m_elements.value("DDH"_L1),
                               m_elements.value("DDI"_L1), m_elements.value("DDJ"_L1)},
                              yearFirst ? DateOrder::YearFirst : DateOrder::MonthFirst);
        const QDate today = QDate::currentDate();
        const DateSpan past{QDate(1880, 1, 1), today};
        const DateSpan term{QDate(1950, 1, 1), QDate(2100, 12, 31)};
        date(dates, &Licence::birthDate, "birth_date", "DBB"_L1, past);
        date(dates, &Licence::issueDate, "issue_date", "DBD"_L1, {term.first, today.addYears(1)});
        date(dates, &Licence::expiryDate, "expiry_date", "DBA"_L1, term);
        date(dates, &Licence::under18Until, "under_18_until", "DDH"_L1, term);
        date(dates, &Licence::under19Until, "under_19_until", "DDI"_L1, term);
        date(dates, &Licence::under21Until, "under_21_until", "DDJ"_L1, term);
        if (m_licence.expiryDate.isValid() && m_licence.expiryDate < today)
            m_warnings.append(u"card.expired"_s);
    }

    void number(std::optional<int> Licence::*member, const char* field, QLatin1StringView element,
                const std::optional<int>& value)
    {
        m_licence.*member = value;
        if (value)
            m_licence.elements.insert(QLatin1StringView(field), element);
    }

    // DAU, or DAV in centimetres, where North Carolina has feet and inches.
    void readHeight()
    {
        const bool imperial = !m_elements.value("DAU"_L1).isEmpty();
        const bool metric = m_licence.country == "CAN"_L1 || m_licence.country == "MEX"_L1;
        const QLatin1StringView element = imperial ? "DAU"_L1 : "DAV"_L1;
        const CardHeight height = cardHeight(m_elements.value(element), !imperial || metric,
                                             m_frame.version.value_or(2) < 2);
        number(&Licence::heightIn, "height_in", element, height.inches);
        number(&Licence::heightCm, "height_cm", element, height.centimetres);
        if (!height.inches && !height.centimetres && !m_elements.value(element).isEmpty())
            m_warnings.append(u"height.unknown"_s);
    }

    // In pounds; Alberta has kilograms in their place.
    void readWeight()
    {
        const QString pounds = m_elements.value("DAW"_L1);
        number(&Licence::weightLb, "weight_lb", "DAW"_L1, cardWeight(pounds));
        if (isInKilograms(pounds) || (pounds.isEmpty() && !m_elements.value("DAX"_L1).isEmpty()))
            m_warnings.append(u"weight.metric"_s);
        else if (!m_licence.weightLb && !pounds.isEmpty())
            m_warnings.append(u"weight.unknown"_s);
    }

    void readMeasures()
    {
        coded(&Licence::sex, "sex", "DBC"_L1, cardSex);
        coded(&Licence::eyeColor, "eye_color", "DAY"_L1, cardEyeColor);
        coded(&Licence::hairColor, "hair_color", "DAZ"_L1, cardHairColor);
        readHeight();
        readWeight();
        coded(&Licence::compliance, "compliance", "DDA"_L1, [](const QString& value) {
            return value == "F"_L1 || value == "N"_L1 || value == "M"_L1 ? value : QString();
        });
        m_licence.limitedDuration = cardFlag(m_elements.value("DDD"_L1));
        if (m_licence.limitedDuration)
            m_licence.elements.insert(u"limited_duration"_s, u"DDD"_s);
    }

    const CardElements& m_elements;
    const CardFrame& m_frame;
    QStringList& m_warnings;
    const Issuer* m_issuer;
    Licence m_licence;
};

Problem notALicence()
{
    return problem("licence.not_one",
                   QStringLiteral("This isn't a driver's license: hold the back of the license "
                                  "before the camera."));
}

// Without a header only a text that has a card's own elements can be one.
bool convinces(const CardElements& elements)
{
    return elements.count() >= EnoughElements && elements.has(u"DAQ") && elements.has(u"DBB") &&
           (elements.has(u"DCS") || elements.has(u"DAA") || elements.has(u"DAB"));
}

} // namespace

bool looksLikeLicence(const QByteArray& payload)
{
    const QByteArray start = payload.left(64).toUpper();
    return start.contains("ANSI") || start.contains("AAMVA") || start.contains("AMVAA");
}

Result<Reading> parseLicence(const QByteArray& payload)
{
    if (payload.size() > MaxLicencePayload)
        return problem("licence.long",
                       QStringLiteral("This code is too long to be a driver's license: hold the "
                                      "back of the license before the camera."));
    QStringList warnings;
    const QString text = oneCard(cardText(payload, warnings), warnings);
    const std::optional<CardFrame> found = findCardFrame(text, warnings);
    const CardFrame frame = found.value_or(CardFrame{});
    const CardElements elements = CardElements::scan(text, frame, warnings);
    if (!found ? !convinces(elements)
               : !frame.issuerCertain && elements.count() < EnoughBehindDamagedHeader)
        return notALicence();
    if (!found)
        warnings.append(u"frame.missing"_s);

    const Licence licence = CardReader(elements, frame, warnings).read();
    if (licence.familyName.isEmpty() && licence.givenName.isEmpty() &&
        licence.documentNumber.isEmpty())
        return problem("licence.empty",
                       QStringLiteral("This card has no name on it that can be read: type your "
                                      "name instead."));
    Reading reading;
    reading.kind = ReadingKind::Licence;
    reading.symbology = Symbology::Unknown;
    reading.licence = licence;
    reading.warnings = warnings;
    return reading;
}

} // namespace anteroom
