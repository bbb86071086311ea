#include "tests/demo/wallet.h"

#include "tests/demo/card_pictures.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A number that no real issuer has, so that no demo card can be taken for one.
const QString issuer = u"636999"_s;
constexpr int jpegQuality = 92;

Licence printed(const DemoLicence& card)
{
    Licence licence;
    licence.familyName = card.family.toUpper();
    licence.givenName = card.given.toUpper();
    licence.middleName = card.middle.toUpper();
    licence.suffix = card.suffix.toUpper();
    licence.birthDate = card.birthDate;
    licence.issueDate = card.issued;
    licence.expiryDate = card.expires;
    licence.sex = card.sex;
    licence.street1 = card.street1.toUpper();
    licence.street2 = card.street2.toUpper();
    licence.city = card.city.toUpper();
    licence.region = card.state;
    licence.postalCode = card.postalCode;
    licence.country = u"USA"_s;
    licence.documentNumber = card.number;
    licence.issuerIin = issuer;
    licence.eyeColor = u"BRO"_s;
    return licence;
}

InsuranceCardText printed(const DemoInsuranceCard& card)
{
    return {card.payer, card.plan,    card.memberName, card.memberId, card.group, card.rxBin,
            card.rxPcn, card.rxGroup, card.payerId,    card.phone,    card.layout};
}

} // namespace

Result<WalletFiles> drawWallet(const DemoVisitor& visitor, const QString& folder)
{
    const Licence licence = printed(visitor.licence);
    const InsuranceCardText insurance = printed(visitor.card);
    const QString stem = folder + u'/' + visitor.key;
    WalletFiles files{stem + u"-licence-front.jpg"_s, stem + u"-licence-back.jpg"_s,
                      stem + u"-insurance-front.jpg"_s, stem + u"-insurance-back.jpg"_s};
    const std::pair<QString, QImage> pictures[] = {
        {files.licenceFront, licenceFront(licence)},
        {files.licenceBack, licenceBack(licence)},
        {files.insuranceFront, insuranceFront(insurance)},
        {files.insuranceBack, insuranceBack(insurance)},
    };
    quint64 seed = 0;
    for (const auto& [file, card] : pictures) {
        if (card.isNull() || !onDesk(card, ++seed).save(file, "JPEG", jpegQuality))
            return problem("wallet.unwritable", u"The tray's folder cannot be written."_s);
    }
    return files;
}

} // namespace anteroom
