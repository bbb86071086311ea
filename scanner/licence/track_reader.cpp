#include "scanner/licence/track_reader.h"

#include "scanner/licence/card_address.h"
#include "scanner/licence/card_measures.h"
#include "scanner/licence/issuers.h"
#include "scanner/licence/track_name.h"
#include "scanner/licence/track_number.h"
#include "scanner/licence/warnings.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CityLength = 13;
constexpr qsizetype NameLength = 35;
constexpr int NeverExpires = 77;
constexpr int LastDayOfBirthMonth = 88;
constexpr int BirthDay = 99;
constexpr int OldestYear = 1900;
constexpr int LongestTerm = 60; // years ahead that an expiry of two digits can mean

constexpr auto Florida = "636010"_L1;
constexpr auto Minnesota = "636038"_L1;
constexpr auto Pennsylvania = "636025"_L1;

// Where the fields of track 3 stand, behind its sentinel.
constexpr qsizetype PostalCodeAt = 2;
constexpr qsizetype PostalCodeLength = 11;
constexpr qsizetype SexAt = 29;

bool isNumber(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

// The numbers that are AAMVA's to give, also those that aren't in the list yet.
bool isIssuer(const QString& iin)
{
    return findIssuer(iin) || iin.startsWith("6360"_L1) || iin.startsWith("6044"_L1);
}

class TrackReader {
public:
    TrackReader(const Stripe& stripe, QStringList& warnings)
        : m_stripe(stripe), m_warnings(warnings)
    {
    }

    Licence read()
    {
        takeIssuer();
        if (m_stripe.track(1))
            readFirst(*m_stripe.track(1));
        if (m_stripe.track(2) && !m_licence.issuerIin.isEmpty())
            readSecond(*m_stripe.track(2));
        if (m_stripe.track(3))
            readThird(*m_stripe.track(3));
        if (m_licence.expiryDate.isValid() && m_licence.expiryDate < QDate::currentDate())
            warnOnce(m_warnings, u"card.expired"_s);
        return m_licence;
    }

    // Whether a track is another card's, or none is a licence's.
    [[nodiscard]] bool isForeign() const
    {
        const bool any = m_stripe.track(1) || m_stripe.track(2);
        return m_foreign || m_stripe.foreign ||
               (any && m_licence.issuerIin.isEmpty() && m_licence.region.isEmpty());
    }

private:
    void set(QString Licence::*member, const char* field, const char* element, const QString& value)
    {
        if (value.isEmpty() || !(m_licence.*member).isEmpty())
            return;
        m_licence.*member = value;
        m_licence.elements.insert(QLatin1StringView(field), QLatin1StringView(element));
    }

    void set(QDate Licence::*member, const char* field, const char* element, QDate value)
    {
        if (!value.isValid())
            return warnOnce(m_warnings, u"date.unreadable"_s);
        m_licence.*member = value;
        m_licence.elements.insert(QLatin1StringView(field), QLatin1StringView(element));
    }

    // Track 2 says who issued the card; track 1 says where its holder lives, mostly the same.
    void takeIssuer()
    {
        const QString region =
            m_stripe.track(1) ? m_stripe.track(1)->text.left(2).toUpper() : QString();
        const Issuer* home = issuerOfRegion(region);
        const QString iin = m_stripe.track(2) ? m_stripe.track(2)->text.left(6) : QString();
        if (home)
            set(&Licence::region, "region", "track1.state", region);
        const bool numbered = isNumber(iin) && iin.size() == 6;
        if (numbered && isIssuer(iin))
            m_licence.issuerIin = iin;
        m_foreign = numbered && !isIssuer(iin);
        const Issuer* issuer = findIssuer(m_licence.issuerIin);
        if (!issuer && !m_licence.issuerIin.isEmpty())
            warnOnce(m_warnings, u"issuer.unknown"_s);
        m_issuer = issuer ? issuer : home;
        if (m_issuer)
            m_licence.country = QString::fromLatin1(m_issuer->country);
    }

    [[nodiscard]] bool isIssuedBy(QLatin1StringView iin) const
    {
        return m_issuer && iin == QLatin1StringView(m_issuer->iin);
    }

    // The next field of track 1, ended by "^" or by having its full length. `last` has no length.
    // A field that the end of a cut track ended is not given.
    struct Field {
        QString text;
        bool full = false;
    };
    static Field takeField(QStringView& rest, qsizetype longest, bool whole)
    {
        const qsizetype caret = rest.first(std::min(rest.size(), longest + 1)).indexOf(u'^');
        const qsizetype end = caret >= 0 ? caret : std::min(rest.size(), longest);
        const Field field{rest.first(end).toString().trimmed(), caret < 0 && end == longest};
        const bool ended = caret >= 0 || field.full || whole;
        rest = rest.sliced(std::min(rest.size(), end + (caret >= 0 ? 1 : 0)));
        return ended ? field : Field{};
    }

    void readFirst(const StripeTrack& track)
    {
        if (m_licence.region.isEmpty())
            return;
        QStringView rest = QStringView(track.text).sliced(2);
        const Field city = takeField(rest, CityLength, track.whole);
        const Field name = takeField(rest, NameLength, track.whole);
        const Field address = takeField(rest, rest.size() + 1, track.whole);
        set(&Licence::city, "city", "track1.city", city.text);
        if (city.full)
            m_warnings.append(u"city.full"_s);
        readTrackName(name.text, name.full, isIssuedBy(Minnesota) || isIssuedBy(Pennsylvania),
                      m_licence, m_warnings);
        readAddress(address.text);
    }

    void readAddress(const QString& text)
    {
        // British Columbia's second line is "VICTORIA BC  V8W 3Y8".
        static const QRegularExpression cityLine(
            u"^(\\S.{0,40})\\s([A-Z]{2})(?:\\s+([A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{5}(?:-?\\d{4})?))?$"_s);
        QStringList lines;
        for (const QString& part : text.split(u'$')) {
            const QString line = part.simplified();
            const auto match = cityLine.match(line);
            const bool city = match.hasMatch() && match.capturedView(2) == m_licence.region &&
                              (m_licence.city.isEmpty() || match.capturedView(1) == m_licence.city);
            if (!lines.isEmpty() && city)
                set(&Licence::postalCode, "postal_code", "track1.address",
                    cardPostalCode(match.captured(3)));
            else if (!line.isEmpty())
                lines.append(line);
        }
        set(&Licence::street1, "street1", "track1.address", lines.value(0));
        set(&Licence::street2, "street2", "track1.address", QStringList(lines.mid(1)).join(u' '));
    }

    // IIN, number (at most 13), "=", expiry YYMM, birth CCYYMMDD, the rest of the number, "=".
    void readSecond(const StripeTrack& track)
    {
        static const QRegularExpression layout(
            u"^\\d{6}(\\d{0,13})=(?:(\\d{4})|=)(?:(\\d{8})|=)?(\\d{0,5})=?$"_s);
        const auto match = layout.match(track.text.trimmed());
        if (!match.hasMatch())
            return warnOnce(m_warnings, u"track2.damaged"_s);
        if (track.whole)
            readNumber(match.captured(1) + match.captured(4));
        readDates(match.captured(2), match.captured(3));
    }

    void readNumber(const QString& digits)
    {
        const QString number = trackNumber(m_licence.issuerIin, digits);
        if (number.isEmpty() && !digits.isEmpty())
            m_warnings.append(u"number.encoded"_s);
        set(&Licence::documentNumber, "document_number", "track2.number", number);
    }

    void readDates(const QString& expiry, const QString& birth)
    {
        const int expiryMonth = QStringView(expiry).mid(2).toInt();
        const bool elsewhere =
            isIssuedBy(Florida) && QStringView(birth).mid(4, 2) == u"99" && expiryMonth <= 12;
        if (!birth.isEmpty()) {
            // Florida has 99 in the birth's month instead of the expiry's: the two are the same.
            const int month = elsewhere ? expiryMonth : QStringView(birth).mid(4, 2).toInt();
            const QDate date(QStringView(birth).first(4).toInt(), month,
                             QStringView(birth).mid(6).toInt());
            const bool possible = date.year() >= OldestYear && date <= QDate::currentDate();
            set(&Licence::birthDate, "birth_date", "track2.birth", possible ? date : QDate());
        }
        if (!expiry.isEmpty() && expiryMonth != NeverExpires)
            readExpiry(QStringView(expiry).first(2).toInt(), elsewhere ? BirthDay : expiryMonth);
    }

    void readExpiry(int yearOfCentury, int month)
    {
        const int latest = QDate::currentDate().year() + LongestTerm;
        const int year =
            2000 + yearOfCentury > latest ? OldestYear + yearOfCentury : 2000 + yearOfCentury;
        const QDate birth = m_licence.birthDate;
        if (month == LastDayOfBirthMonth || month == BirthDay) {
            set(&Licence::expiryDate, "expiry_date", "track2.expiry",
                month == BirthDay ? QDate(year, birth.month(), birth.day())
                                  : lastDayOf(year, birth.month()));
            return;
        }
        const QDate last = lastDayOf(year, month);
        warnOnce(m_warnings, last.isValid() ? u"expiry.month_only"_s : u"date.unreadable"_s);
        if (last.isValid() && last < QDate::currentDate())
            warnOnce(m_warnings, u"card.expired"_s);
    }

    // Sex, height, weight, hair and eyes stand at fixed places; issuers that leave out the blanks
    // before them have them together all the same.
    void readThird(const StripeTrack& track)
    {
        static const QRegularExpression person(
            u"([129MFX ])(\\d{3}|   )([ \\d]\\d{2}|   )([A-Z]{3}|   )([A-Z]{3}|   )"_s);
        static const QRegularExpression shifted(
            u"(?<= )([129MFX])(\\d{3})([ \\d]\\d{2})([A-Z]{3})([A-Z]{3})"_s);
        const QString& text = track.text;
        auto match = person.match(text, SexAt, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
        QString postalCode = text.mid(PostalCodeAt, PostalCodeLength).trimmed();
        if (!match.hasMatch()) {
            warnOnce(m_warnings, u"track3.layout"_s);
            match = shifted.match(text, PostalCodeAt);
            postalCode = postalCode.section(u' ', 0, 0);
        }
        readPostalCode(postalCode);
        if (match.hasMatch())
            readPerson(match);
    }

    void readPostalCode(const QString& text)
    {
        const QString code = cardPostalCode(text);
        if (code.isEmpty() && !text.isEmpty())
            warnOnce(m_warnings, u"postal_code.unknown"_s);
        if (!code.isEmpty()) // rather than the one in the address
            m_licence.postalCode.clear();
        set(&Licence::postalCode, "postal_code", "track3.postal_code", code);
    }

    void readPerson(const QRegularExpressionMatch& match)
    {
        const bool metric = m_licence.country == "CAN"_L1;
        set(&Licence::sex, "sex", "track3.sex", cardSex(match.captured(1)));
        set(&Licence::hairColor, "hair_color", "track3.hair", cardHairColor(match.captured(4)));
        set(&Licence::eyeColor, "eye_color", "track3.eyes", cardEyeColor(match.captured(5)));
        const CardHeight height = cardHeight(match.captured(2), metric, false);
        set(&Licence::heightIn, "height_in", "track3.height", height.inches);
        set(&Licence::heightCm, "height_cm", "track3.height", height.centimetres);
        if (!metric)
            set(&Licence::weightLb, "weight_lb", "track3.weight", cardWeight(match.captured(3)));
    }

    void set(std::optional<int> Licence::*member, const char* field, const char* element,
             std::optional<int> value)
    {
        m_licence.*member = value;
        if (value)
            m_licence.elements.insert(QLatin1StringView(field), QLatin1StringView(element));
    }

    const Stripe& m_stripe;
    QStringList& m_warnings;
    const Issuer* m_issuer = nullptr;
    bool m_foreign = false; // track 2 has a bank's number
    Licence m_licence;
};

} // namespace

std::optional<Licence> readStripe(const Stripe& stripe, QStringList& warnings)
{
    TrackReader reader(stripe, warnings);
    const Licence licence = reader.read();
    return reader.isForeign() ? std::nullopt : std::optional(licence);
}

} // namespace anteroom
