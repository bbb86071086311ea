#include "console/evidence_images.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>

namespace anteroom {

namespace {

class EvidenceResponse : public QQuickImageResponse {
public:
    QQuickTextureFactory* textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    QString errorString() const override
    {
        return m_image.isNull() ? QStringLiteral("The picture cannot be opened.") : QString();
    }
    void take(const QImage& image)
    {
        m_image = image;
        Q_EMIT finished();
    }

private:
    QImage m_image;
};

} // namespace

QQuickImageResponse* EvidenceImages::requestImageResponse(const QString& id, const QSize&)
{
    auto* response = new EvidenceResponse;
    m_threads.start([store = m_store, id, asked = QPointer<EvidenceResponse>(response)] {
        const QImage image = decoded(store->bytes(id));
        // The response lives in the thread that asked; it may be gone when this arrives there.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asked, image] {
                if (asked)
                    asked->take(image);
            },
            Qt::QueuedConnection);
    });
    return response;
}

QImage EvidenceImages::decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > longestSide || size.height() > longestSide)
        return {};
    if (size.width() > shownSide || size.height() > shownSide)
        reader.setScaledSize(size.scaled(shownSide, shownSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace anteroom
