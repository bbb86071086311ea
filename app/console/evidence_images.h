#pragma once

#include "console/evidence_store.h"

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

namespace anteroom {

/// Gives the screen the pictures of an EvidenceStore as "image://evidence/<hash>", decoded on a
/// thread of its own. A picture too large to be one of ours, or none at all, is an error the
/// screen shows.
class EvidenceImages : public QQuickAsyncImageProvider {
public:
    static constexpr int longestSide = 12'000; // pixels
    static constexpr int shownSide = 2'400;    // larger ones are scaled to this while decoding

    explicit EvidenceImages(std::shared_ptr<EvidenceStore> store) : m_store(std::move(store)) {}

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& wanted) override;

    // Null when the bytes are not a picture that can be shown.
    [[nodiscard]] static QImage decoded(const QByteArray& bytes);

private:
    std::shared_ptr<EvidenceStore> m_store;
    QThreadPool m_threads;
};

} // namespace anteroom
