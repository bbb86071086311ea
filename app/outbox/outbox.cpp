#include "outbox/outbox.h"

#include "outbox/disk_problem.h"
#include "outbox/outbox_file.h"
#include "outbox/outbox_recovery.h"
#include "outbox/space_reserve.h"
#include "record/canonical_json.h"
#include "record/disk.h"
#include "sealing/sealing.h"

#include <QFileInfo>
#include <QPointer>
#include <system_error>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype sealingKeyBytes = 32; // X25519

Problem notEnrolled()
{
    return problem("sealing.key", u"This kiosk isn't enrolled yet. Ask at the desk."_s);
}

Result<QList<SealedImage>> sealedImages(const Submission& submission,
                                        const QList<QByteArray>& images, const QByteArray& key)
{
    QSet<Sha256> listed;
    for (const ImageReference& image : submission.images)
        listed.insert(image.sha256);
    QList<SealedImage> all;
    for (const QByteArray& image : images) {
        const Sha256 hash = Sha256::of(image);
        auto sealedImage = seal(image, key);
        if (!sealedImage)
            return sealedImage.problem();
        if (!listed.remove(hash))
            return problem("outbox.image", u"A picture doesn't belong to this visit."_s);
        all.append({hash, *std::move(sealedImage)});
    }
    if (!listed.isEmpty())
        return problem("outbox.image", u"A picture of this visit is missing."_s);
    return all;
}

Result<SealedEntry> sealedEntry(const Submission& submission, const QList<QByteArray>& images,
                                const QByteArray& key)
{
    auto pictures = sealedImages(submission, images, key);
    if (!pictures)
        return pictures.problem();
    QByteArray plain = canonicalJson(submission.toJson());
    const Sha256 content = Sha256::of(plain);
    auto sealed = seal(plain, key);
    forget(plain);
    if (!sealed)
        return sealed.problem();
    return SealedEntry{submission.id, content, *std::move(sealed), *std::move(pictures)};
}

OutboxCondition conditionOf(OutboxFile& file)
{
    if (!file.isOpen())
        return {};
    // Room was made: what a full disk had left in a broken file is taken over now.
    if (file.count().waiting == 0)
        recoverRest(file);
    return {file.count(), file.asideCodes(), repairsIn(file.folder())};
}

} // namespace

Outbox::Outbox(const QString& folder, const QByteArray& sealingKey, qint64 maxBytes,
               QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_sealingKey(sealingKey)
    , m_maxBytes(maxBytes)
    , m_file(std::make_unique<OutboxFile>(folder, maxBytes))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"outbox"_s);
    m_thread.start();
}

Outbox::~Outbox()
{
    // Behind all that was asked before: nothing accepted is left undone.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_file.reset();
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker;
}

void Outbox::open(QObject* context, Answered<OutboxOpening> answered)
{
    work<OutboxOpening>(
        [](OutboxFile& file) -> Result<OutboxOpening> {
            file.close();
            const auto moved = openRecovering(file);
            if (!moved)
                return moved.problem();
            return OutboxOpening{file.count(), *moved};
        },
        context, std::move(answered));
}

Done Outbox::canAccept() const
{
    if (m_sealingKey.size() != sealingKeyBytes)
        return notEnrolled();
    const qint64 used = QFileInfo(m_folder + u"/outbox.db"_s).size();
    // What was accepted needs its reserve more than a new visit needs its room.
    const qint64 reserve = SpaceReserve(m_folder).isKept() ? 0 : SpaceReserve::bytes;
    if (bytesLeftIn(m_folder).value_or(0) < roomForVisit + reserve ||
        used + roomForVisit > m_maxBytes)
        return outboxFull();
    return {};
}

void Outbox::accept(const Submission& submission, const QList<QByteArray>& images, QObject* context,
                    Answered<void> answered)
{
    const auto task = [submission, images, key = m_sealingKey](OutboxFile& file) -> Done {
        const auto entry = sealedEntry(submission, images, key);
        return entry ? file.add(*entry) : Done(entry.problem());
    };
    work<void>(task, context, [this, answered = std::move(answered)](const Done& done) {
        if (done)
            Q_EMIT accepted();
        answered(done);
    });
}

void Outbox::next(const QSet<SubmissionId>& passedOver, QObject* context,
                  Answered<DueEntry> answered)
{
    work<DueEntry>([passedOver](OutboxFile& file) { return file.next(passedOver); }, context,
                   std::move(answered));
}

void Outbox::blob(const Sha256& plain, QObject* context, Answered<QByteArray> answered)
{
    work<QByteArray>([plain](OutboxFile& file) { return file.blob(plain); }, context,
                     std::move(answered));
}

void Outbox::markUploaded(const Sha256& plain, bool uploaded, QObject* context,
                          Answered<void> answered)
{
    work<void>([plain, uploaded](OutboxFile& file) { return file.markUploaded(plain, uploaded); },
               context, std::move(answered));
}

void Outbox::remove(const SubmissionId& id, QObject* context, Answered<void> answered)
{
    work<void>([id](OutboxFile& file) { return file.remove(id); }, context, std::move(answered));
}

void Outbox::setAside(const SubmissionId& id, const QString& code, QObject* context,
                      Answered<void> answered)
{
    work<void>([id, code](OutboxFile& file) { return file.setAside(id, code); }, context,
               std::move(answered));
}

void Outbox::retryAside(QObject* context, Answered<void> answered)
{
    work<void>([](OutboxFile& file) { return file.retryAside(); }, context, std::move(answered));
}

// A file that is broken is replaced, and what was asked is asked again of the new one: a visit that
// is being handed in must not be lost with those that were in the old one.
template <class T>
static Result<T> attempted(OutboxFile& file, const std::function<Result<T>(OutboxFile&)>& task,
                           QString& moved)
{
    const auto reopened = [&]() -> Done {
        const auto opened = openRecovering(file);
        if (!opened)
            return opened.problem();
        moved = *opened;
        return {};
    };
    if constexpr (!std::is_same_v<T, OutboxOpening>) {
        // The disk was full or locked when it was opened first; it may be better now.
        if (!file.isOpen()) {
            if (const Done opened = reopened(); !opened)
                return opened.problem();
        }
    }
    Result<T> result = task(file);
    if (result || result.problem().code != u"outbox.broken"_s)
        return result;
    if (const Done opened = reopened(); !opened)
        return opened.problem();
    return task(file);
}

template <class T>
void Outbox::work(std::function<Result<T>(OutboxFile&)> task, QObject* context,
                  Answered<T> answered)
{
    const QPointer<QObject> asker(context);
    ++m_unanswered;
    QMetaObject::invokeMethod(
        m_worker, [this, asker, task = std::move(task), answered = std::move(answered)] {
            QString moved;
            const Result<T> result = attempted(*m_file, task, moved);
            const auto handBack = [this, asker, answered, moved, condition = conditionOf(*m_file),
                                   result] {
                --m_unanswered;
                note(condition);
                if (!moved.isEmpty())
                    Q_EMIT movedAside(moved);
                if (asker)
                    answered(result);
            };
            QMetaObject::invokeMethod(this, handBack, Qt::QueuedConnection);
        });
}

void Outbox::note(const OutboxCondition& condition)
{
    if (condition == m_condition)
        return;
    const bool counted = condition.count != m_condition.count;
    m_condition = condition;
    if (counted)
        Q_EMIT countChanged(m_condition.count);
    Q_EMIT conditionChanged(m_condition);
}

} // namespace anteroom
