#include "console/source_words.h"

#include "console/shown_text.h"

#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString percent(double confidence)
{
    // Rounded down, so that a doubt never shows as 100%.
    return say("%1%").arg(static_cast<int>(std::floor(confidence * 100)));
}

} // namespace

SourceWords sourceWords(const ProposedChange& change, const ImageRole* image)
{
    switch (change.provenance) {
    case Provenance::Typed:
        return {say("Typed"), u"keyboard"_s, {}};
    case Provenance::Licence:
        return {say("License"), u"person-vcard"_s, percent(change.confidence)};
    case Provenance::InsuranceCard:
        if (image && *image == ImageRole::InsuranceBack)
            return {say("Card, back"), u"credit-card-2-back"_s, percent(change.confidence)};
        return {say("Card, front"), u"credit-card-2-front"_s, percent(change.confidence)};
    case Provenance::HealthCard:
        return {say("Health card"), u"qr-code-scan"_s, percent(change.confidence)};
    }
    return {};
}

QString cameBy(const QString& provenance)
{
    if (provenance == u"staff")
        return say("entered at the desk");
    if (provenance == u"import")
        return say("brought in from the old system");
    if (provenance == u"undo")
        return say("a decision was taken back");
    if (provenance == u"merge")
        return say("taken over from a merged record");
    if (provenance == u"unmerge")
        return say("a merge was undone");
    const auto named = provenanceNamed(provenance);
    if (!named)
        return provenance;
    switch (*named) {
    case Provenance::Typed:
        return say("typed at a kiosk");
    case Provenance::Licence:
        return say("from the license");
    case Provenance::InsuranceCard:
        return say("from the insurance card");
    case Provenance::HealthCard:
        return say("from a health card");
    }
    return {};
}

QString imageName(ImageRole role)
{
    switch (role) {
    case ImageRole::LicenceFront:
        return say("License");
    case ImageRole::LicenceBack:
        return say("License, back");
    case ImageRole::InsuranceFront:
        return say("Front");
    case ImageRole::InsuranceBack:
        return say("Back");
    case ImageRole::Signature:
        return say("Signature");
    }
    return {};
}

QString consentName(const QString& key)
{
    QString words = QString(key).replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString languageName(const QString& tag)
{
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}

} // namespace anteroom
