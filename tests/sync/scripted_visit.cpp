#include "scripted_visit.h"

#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

template <class IdType>
IdType idFrom(QRandomGenerator& random)
{
    const QString hex = u"%1"_s.arg(random.generate64(), 16, 16, QChar(u'0'));
    const QString more = u"%1"_s.arg(random.generate64(), 16, 16, QChar(u'0'));
    return *IdType::parse(u"%1-%2-4%3-8%4-%5"_s.arg(hex.left(8), hex.mid(8, 4), hex.mid(12, 3),
                                                    more.left(3), more.mid(3, 12)));
}

QByteArray picture(QRandomGenerator& random, qsizetype bytes, const QByteArray& start)
{
    QByteArray image = start;
    image.reserve(bytes);
    while (image.size() < bytes)
        image += static_cast<char>(random.bounded(256));
    return image;
}

void propose(Submission& submission, QRandomGenerator& random, QStringView key,
             const QJsonValue& value, const std::optional<Evidence>& evidence = std::nullopt)
{
    ProposedChange change;
    change.id = idFrom<ChangeId>(random);
    change.field = findField(key);
    change.proposed = *change.field->parse(value);
    change.evidence = evidence;
    change.provenance = evidence ? Provenance::InsuranceCard : Provenance::Typed;
    submission.changes.append(change);
}

void addImages(ScriptedVisit& visit, QRandomGenerator& random, qsizetype bytes)
{
    const QByteArray jpeg = "\xff\xd8\xff\xe0"_ba;
    const QByteArray png = "\x89PNG\r\n\x1a\n"_ba;
    visit.images = {picture(random, bytes, jpeg), picture(random, bytes, jpeg),
                    picture(random, bytes / 4, png)};
    const ImageRole roles[] = {ImageRole::InsuranceFront, ImageRole::InsuranceBack,
                               ImageRole::Signature};
    for (qsizetype i = 0; i < visit.images.size(); ++i)
        visit.submission.images.append({Sha256::of(visit.images[i]), roles[i],
                                        i < 2 ? u"image/jpeg"_s : u"image/png"_s,
                                        visit.images[i].size()});
}

} // namespace

ScriptedVisit scriptedVisit(quint32 seed, qsizetype imageBytes)
{
    QRandomGenerator random(seed);
    ScriptedVisit visit;
    Submission& submission = visit.submission;
    submission.id = idFrom<SubmissionId>(random);
    submission.startedAt =
        QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC).addSecs(random.bounded(36'000));
    submission.finishedAt = submission.startedAt.addSecs(60);
    submission.language = u"en"_s;
    const QString family = u"Brandt%1"_s.arg(seed);
    submission.legalName =
        *findField(u"legal_name")
             ->parse(QJsonObject{{u"given"_s, u"Nora"_s}, {u"family"_s, family}});
    submission.birthDate = *findField(u"birth_date")->parse(u"1961-03-09"_s);
    addImages(visit, random, imageBytes);

    const Evidence card{submission.images[0].sha256, QRectF(0.25, 0.5, 0.25, 0.125)};
    propose(submission, random, u"email", u"nora.%1@mail.example"_s.arg(seed));
    propose(submission, random, u"preferred_name", u"Nora “%1” ☘"_s.arg(seed));
    propose(submission, random, u"coverage1.member_id", u"M%1"_s.arg(random.bounded(1'000'000)),
            card);
    Consent consent;
    consent.key = u"privacy_practices"_s;
    consent.language = u"en"_s;
    consent.text = Sha256::of("As shown");
    consent.signature = submission.images[2].sha256;
    consent.at = submission.finishedAt;
    submission.consents.append(consent);
    return visit;
}

} // namespace anteroom
