#include "frames/picture_samples.h"

#include "stage/file_content.h"

#include <algorithm>
#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int DrawnSide = 600; // of what comes as a drawing

// Picture and the file with what it says; both in shc/.
constexpr std::pair<const char*, const char*> HealthCards[] = {
    {"files/example-00-g-qr-code-0.svg", "files/example-00-f-qr-code-numeric-value-0.txt"},
    {"files/example-01-g-qr-code-0.svg", "files/example-01-f-qr-code-numeric-value-0.txt"},
    {"files/shlink-qr.png", "files/shlink-link.txt"},
    {"shl/CARIN_INS_CD-shl.png", "shl/CARIN_INS_CD-bundle-01-shl.txt"},
};

QString material(const QString& path)
{
    return QStringLiteral(ANTEROOM_TEST_MATERIAL "/") + path;
}

QImage grayPicture(const QString& path)
{
    QImageReader reader(path);
    if (path.endsWith(u".svg"_s))
        reader.setScaledSize({DrawnSide, DrawnSide});
    const QImage image = reader.read();
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

// Some of the truth's files end with a line feed that isn't in the code.
QString withoutLineEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

bool says(const PictureSample& sample, const QByteArray& bytes, const QString& text)
{
    if (!sample.bytes.isEmpty())
        return bytes == sample.bytes;
    return text == sample.text || withoutLineEnd(text) == withoutLineEnd(sample.text);
}

} // namespace

QList<PictureSample> picturesIn(const QString& folder)
{
    QList<PictureSample> samples;
    const QDir dir(material(folder));
    for (const QFileInfo& picture :
         dir.entryInfoList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.webp"_s}, QDir::Files)) {
        const QString base = picture.path() + u'/' + picture.completeBaseName();
        const QByteArray bytes = contentOf(base + u".bin"_s);
        const QByteArray text = contentOf(base + u".txt"_s);
        if (!bytes.isEmpty() || !text.isEmpty())
            samples.append({picture.completeBaseName(), grayPicture(picture.filePath()), bytes,
                            QString::fromUtf8(text)});
    }
    return samples;
}

QList<PictureSample> healthCardPictures()
{
    QList<PictureSample> samples;
    for (const auto& [picture, truth] : HealthCards) {
        const QString path = material(u"shc/"_s + QLatin1StringView(picture));
        const QByteArray text = contentOf(material(u"shc/"_s + QLatin1StringView(truth)));
        if (QFileInfo::exists(path))
            samples.append({QFileInfo(path).completeBaseName(),
                            grayPicture(path),
                            {},
                            QString::fromUtf8(text)});
    }
    return samples;
}

QImage turned(const QImage& gray, int degrees)
{
    return gray.transformed(QTransform().rotate(degrees))
        .convertToFormat(QImage::Format_Grayscale8);
}

QList<QList<PictureSample>> presentations(const QList<PictureSample>& samples)
{
    QList<QList<PictureSample>> all;
    for (const PictureSample& sample : samples) {
        const auto isOfIt = [&](const QList<PictureSample>& one) {
            return !sample.bytes.isEmpty() && one.constFirst().bytes == sample.bytes;
        };
        const auto known = std::find_if(all.begin(), all.end(), isOfIt);
        if (known == all.end())
            all.append({sample});
        else
            known->append(sample);
    }
    return all;
}

ReadOutcome verdict(const PictureSample& sample, const QList<FoundCode>& codes)
{
    ReadOutcome all = ReadOutcome::Nothing;
    for (const FoundCode& code : codes) {
        if (says(sample, code.bytes, code.text))
            return ReadOutcome::Right;
        if (!code.part)
            all = ReadOutcome::Misread;
    }
    return all;
}

ReadOutcome verdict(const PictureSample& sample, const std::optional<BareCode>& code)
{
    if (!code)
        return ReadOutcome::Nothing;
    if (says(sample, code->bytes, code->text))
        return ReadOutcome::Right;
    return code->isPart ? ReadOutcome::Nothing : ReadOutcome::Misread;
}

} // namespace anteroom
