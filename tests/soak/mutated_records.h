#pragma once

#include "store/store.h"

#include <map>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace anteroom {

// What became of so many databases that chance had changed.
struct MutationReckoning {
    int mutations = 0;
    int right = 0;   // everything was answered as before
    int refused = 0; // something was said to be wrong
    int crashed = 0;
    int stuck = 0;  // no answer in time
    int silent = 0; // another answer than before, and nothing said to be wrong
    // What was answered otherwise while nothing was said, of what the records say once only: names
    // of staff and kiosks, appointments, who wrote a line when and why.
    int unprovable = 0;
    std::map<QByteArray, int> wrong; // answers that were silently other, by what was asked

    [[nodiscard]] bool holds() const { return crashed + stuck + silent == 0; }
    [[nodiscard]] QJsonObject toJson() const;
};

// The records of a small practice in a file that is changed by chance, again and again, and each
// time opened by a process of its own that asks everything it can and looks through the whole.
class MutatedRecords {
public:
    // Who looks through the whole: SQLite and the audit alone, or the product with all it has.
    enum class Looks { SqliteAlone, All };

    explicit MutatedRecords(quint32 seed, Looks looks = Looks::All);

    void mutateOnce();
    [[nodiscard]] const MutationReckoning& reckoning() const { return m_reckoning; }

private:
    // What was asked, and the answer in bytes; none where there was a Problem.
    using Answers = std::map<QByteArray, std::optional<QByteArray>>;
    enum class End : char { Right, Refused, Silent, Unprovable };

    void found();
    void ask(Store& store, Answers& answers) const;
    [[nodiscard]] QByteArray mutated();
    [[nodiscard]] std::pair<End, QByteArray> examine(const QString& path) const;
    void note(End end, const QByteArray& what);

    QRandomGenerator m_random;
    Looks m_looks;
    QTemporaryDir m_folder;
    QByteArray m_whole; // the file
    QList<PatientId> m_patients;
    QList<SubmissionId> m_submissions;
    QList<Sha256> m_images;
    Answers m_expected;
    MutationReckoning m_reckoning;
};

} // namespace anteroom
