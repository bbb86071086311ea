#include "scanner/licence/track.h"

#include "scanner/licence/aamva.h"
#include "scanner/licence/stripe.h"
#include "scanner/licence/track_reader.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

QString trackText(const QByteArray& payload, QStringList& warnings)
{
    QString text = QString::fromLatin1(payload);
    const auto unwanted = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\r' && c != u'\n';
    };
    if (text.removeIf(unwanted).size() != payload.size())
        warnings.append(u"text.controls"_s);
    if (text.toUpper() != text && text.toLower() == text) {
        text = text.toUpper();
        warnings.append(u"text.lower_case"_s);
    }
    return text;
}

Problem anotherCard()
{
    return problem("track.not_licence",
                   u"This card isn't a driver's license: use the license, or type your name."_s);
}

Problem unread()
{
    return problem("track.unread",
                   u"The card's stripe cannot be read: swipe it again, slowly and evenly."_s);
}

} // namespace

bool looksLikeTracks(const QByteArray& payload)
{
    static const QRegularExpression start(
        u"^(%[A-Za-z]{2}[^^\\r\\n]{0,35}\\^|%[A-Za-z]\\d{8,19}\\^|;\\d{6,19}=|"
        "[%;+#!]E\\?)"_s);
    const QString text = QString::fromLatin1(payload.left(128)).trimmed();
    if (text.isEmpty() || !text.at(0).isLetterOrNumber())
        return start.match(text).hasMatch();
    QStringList warnings;
    const Stripe stripe = partTracks(text.left(64), warnings);
    return stripe.track(1) || stripe.track(2);
}

Result<Reading> parseTracks(const QByteArray& payload)
{
    if (payload.size() > MaxLicencePayload)
        return problem("track.long",
                       u"This is too long to be a card's stripe: swipe the card again."_s);
    if (!looksLikeTracks(payload))
        return problem("track.not_one", u"This isn't a card's stripe: swipe the card again."_s);
    QStringList warnings;
    const Stripe stripe = partTracks(trackText(payload, warnings), warnings);
    const std::optional<Licence> licence = readStripe(stripe, warnings);
    if (!licence)
        return anotherCard();
    if (licence->familyName.isEmpty() && licence->givenName.isEmpty() &&
        licence->documentNumber.isEmpty() && !licence->birthDate.isValid())
        return unread();
    Reading reading;
    reading.kind = ReadingKind::Licence;
    reading.licence = licence;
    reading.warnings = warnings;
    return reading;
}

} // namespace anteroom
