#include "office/enrolment.h"

#include "sealing/sealing.h"

namespace anteroom {

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr QLatin1StringView alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr qsizetype letterCount = 8;
constexpr qsizetype groupLetters = 4;
constexpr qint64 goodForSeconds = 24 * 60 * 60;

} // namespace

EnrolmentCode EnrolmentCode::fresh()
{
    QString letters;
    for (const char byte : randomBytes(letterCount))
        letters += QChar(alphabet[byte & 31]);
    return EnrolmentCode(letters);
}

EnrolmentCode EnrolmentCode::typed(const QString& text)
{
    QString letters;
    for (const QChar typed : text.left(64).toUpper()) {
        if (typed == u'O')
            letters += u'0';
        else if (typed == u'I' || typed == u'L')
            letters += u'1';
        else if (typed != u'-' && !typed.isSpace())
            letters += typed;
    }
    return EnrolmentCode(letters);
}

QString EnrolmentCode::text() const
{
    return m_letters.left(groupLetters) + u'-' + m_letters.mid(groupLetters);
}

Sha256 EnrolmentCode::hash() const
{
    return Sha256::of(m_letters.toUtf8());
}

Result<EnrolmentCode> offerEnrolment(Store& store, const Actor& who, const QString& kioskName)
{
    const EnrolmentCode code = EnrolmentCode::fresh();
    const QDateTime expiresAt = store.now().addSecs(goodForSeconds);
    const Done offered =
        store
            .write([=](Transaction& transaction) {
                return Devices::offerEnrolment(transaction, who, code.hash(), kioskName, expiresAt);
            })
            .get();
    if (!offered)
        return offered.problem();
    return code;
}

} // namespace anteroom
