#pragma once

#include "record/ids.h"

#include <optional>
#include <QList>

namespace anteroom {

// Hashes over a row of the outbox: what nothing but the disk changed fits no more. They cover all
// that never changes of a row, so that a row found in a broken file is whole and was not invented.
[[nodiscard]] Sha256 entryFingerprint(const SubmissionId& id, const Sha256& content,
                                      const QList<Sha256>& images, const QByteArray& sealed);
[[nodiscard]] Sha256 imageFingerprint(const Sha256& plain, const QByteArray& sealed);

// A list of hashes as one text, in their order.
[[nodiscard]] QString hashListText(const QList<Sha256>& hashes);
[[nodiscard]] std::optional<QList<Sha256>> hashListIn(const QString& text);

} // namespace anteroom
