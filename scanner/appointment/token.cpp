#include "scanner/appointment/token.h"

#include "scanner/appointment/base45.h"

#include <QtEndian>
#include <QUuid>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Prefix = "ANTEROOM1:";
const QByteArray Purpose = "anteroom appointment 1"; // what else the practice signs is no code
constexpr qsizetype IdBytes = 16;
constexpr qsizetype StatementBytes = 20;
constexpr qsizetype TokenBytes = 84;
constexpr qint64 SecondsOfAMinute = 60;

QByteArray statementOf(const AppointmentCode& code)
{
    QByteArray minute(4, 0);
    qToBigEndian(quint32(code.expiresAt.toSecsSinceEpoch() / SecondsOfAMinute), minute.data());
    return QUuid::fromString(code.appointment.text()).toRfc4122() + minute;
}

AppointmentCode codeOf(const QByteArray& statement)
{
    AppointmentCode code;
    const QUuid uuid = QUuid::fromRfc4122(statement.left(IdBytes));
    if (const auto id = AppointmentId::parse(uuid.toString(QUuid::WithoutBraces)))
        code.appointment = *id;
    const auto minute = qFromBigEndian<quint32>(statement.constData() + IdBytes);
    code.expiresAt = QDateTime::fromSecsSinceEpoch(qint64(minute) * SecondsOfAMinute, Qt::UTC);
    return code;
}

Reading judged(Verdict verdict, const char* reason, const AppointmentCode& code = {})
{
    Reading reading;
    reading.kind = ReadingKind::Appointment;
    reading.appointment = code;
    reading.verdict = verdict;
    reading.reason = QString::fromLatin1(reason);
    return reading;
}

} // namespace

Result<QByteArray> appointmentToken(const AppointmentCode& code, const SigningKeys& practice)
{
    const QByteArray statement = statementOf(code);
    const auto signature = sign(Purpose + statement, practice);
    if (!signature)
        return signature.problem();
    return Prefix + toBase45(statement + *signature);
}

bool looksLikeAppointmentToken(const QByteArray& payload)
{
    return payload.startsWith(Prefix);
}

Reading readAppointmentToken(const QByteArray& payload, const QByteArray& practicePublicKey,
                             const QDateTime& at)
{
    const auto token = fromBase45(payload.trimmed().mid(Prefix.size()));
    if (!token || token->size() != TokenBytes)
        return judged(Verdict::Unreadable, "token.malformed");
    const QByteArray statement = token->left(StatementBytes);
    const AppointmentCode code = codeOf(statement);
    if (code.appointment.isNull())
        return judged(Verdict::Unreadable, "token.malformed");
    if (practicePublicKey.isEmpty())
        return judged(Verdict::UnlistedIssuer, "key.unknown", code);
    if (!signatureHolds(token->mid(StatementBytes), Purpose + statement, practicePublicKey))
        return judged(Verdict::BadSignature, "signature.wrong", code);
    if (code.expiresAt <= at)
        return judged(Verdict::Expired, "expired", code);
    return judged(Verdict::Verified, "", code);
}

} // namespace anteroom
