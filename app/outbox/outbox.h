#pragma once

#include "outbox/sealed_entry.h"
#include "record/submission.h"
#include "wire/office_client.h"

#include <memory>
#include <QObject>
#include <QSet>
#include <QThread>

namespace anteroom {

class OutboxFile;

// What an outbox was found as.
struct OutboxOpening {
    OutboxCount count;  // with what was recovered from broken files
    QString movedAside; // where a broken file was moved to, whole; empty when all was well
};

// The kiosk's durable queue of submissions. accept() answers only after the entry is on the disk,
// sealed to the office's key: "you're checked in" may show then, and not before (DESIGN.md §8,
// promises 1 and 4). All work on the disk is done in a thread of its own; answers come in this
// object's thread, which the context objects share, and not at all when the context is gone.
//
// Problem codes: outbox.full (there is no room on the disk), outbox.unwritable (all else that a
// disk can do), outbox.memory (the kiosk is short of it), outbox.image (the images given aren't
// those of the submission), outbox.content (another submission of that id is here already),
// sealing.key (the kiosk isn't enrolled).
class Outbox : public QObject {
    Q_OBJECT

public:
    // The room that a visit must find free before it begins: twelve images and then some.
    static constexpr qint64 roomForVisit = 128 * 1024 * 1024;

    // The most that the file may grow to.
    static constexpr qint64 defaultMaxBytes = 16LL * 1024 * 1024 * 1024;

    // The folder is made when it isn't there, for its user alone.
    Outbox(const QString& folder, const QByteArray& sealingKey, qint64 maxBytes = defaultMaxBytes,
           QObject* parent = nullptr);
    ~Outbox() override;

    // First of all. A file that is broken is moved aside whole, a new one begun, and what is whole
    // in the old one taken over.
    void open(QObject* context, Answered<OutboxOpening> answered);
    void setSealingKey(const QByteArray& key) { m_sealingKey = key; }

    // Whether a visit may begin: there is a key to seal with, and room on the disk.
    [[nodiscard]] Done canAccept() const;

    // The images are those that the submission lists, in any order. The same submission accepted
    // twice is one entry.
    void accept(const Submission& submission, const QList<QByteArray>& images, QObject* context,
                Answered<void> answered);

    // For the pump. The oldest entry that waits and isn't among `passedOver`; null id when none.
    void next(const QSet<SubmissionId>& passedOver, QObject* context, Answered<DueEntry> answered);
    void blob(const Sha256& plain, QObject* context, Answered<QByteArray> answered);
    void markUploaded(const Sha256& plain, bool uploaded, QObject* context,
                      Answered<void> answered);
    void remove(const SubmissionId& id, QObject* context, Answered<void> answered);
    void setAside(const SubmissionId& id, const QString& code, QObject* context,
                  Answered<void> answered);
    // Entries aside wait again: after the office was mended.
    void retryAside(QObject* context, Answered<void> answered);

    [[nodiscard]] OutboxCount count() const { return m_condition.count; }
    [[nodiscard]] const OutboxCondition& condition() const { return m_condition; }
    // Whether everything that was asked has been answered.
    [[nodiscard]] bool isIdle() const { return m_unanswered == 0; }

Q_SIGNALS:
    void countChanged(const anteroom::OutboxCount& count);
    void conditionChanged(const anteroom::OutboxCondition& condition);
    // A new entry is on the disk.
    void accepted();
    // The file broke while in use and was moved aside whole.
    void movedAside(const QString& path);

private:
    template <class T>
    void work(std::function<Result<T>(OutboxFile&)> task, QObject* context, Answered<T> answered);
    void note(const OutboxCondition& condition);

    QString m_folder;
    QByteArray m_sealingKey;
    qint64 m_maxBytes;
    QThread m_thread;
    std::unique_ptr<OutboxFile> m_file; // used in m_thread only
    QObject* m_worker;                  // lives in m_thread
    OutboxCondition m_condition;
    int m_unanswered = 0;
};

} // namespace anteroom
