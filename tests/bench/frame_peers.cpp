#include "tests/bench/frame_peers.h"

#include <cstdio>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 20 * 60 * 1000;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray pgmOf(const QImage& gray)
{
    QByteArray bytes = "P5 " + QByteArray::number(gray.width()) + ' ' +
                       QByteArray::number(gray.height()) + " 255\n";
    for (int y = 0; y < gray.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(gray.constScanLine(y)), gray.width());
    return bytes;
}

} // namespace

QHash<QString, PeerFigures> readByPeers(const QList<PeerFrame>& frames)
{
    const QString peers = QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/bench/peers");
    if (!QDir(peers + u"/node_modules"_s).exists()) {
        std::fputs("npm's readers are not measured: run `npm ci` in tests/bench/peers.\n", stderr);
        return {};
    }
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        const QString name = folder.filePath(u"%1"_s.arg(i, 5, 10, QChar(u'0')));
        if (!write(name + u".pgm"_s, pgmOf(frames[i].gray)) ||
            !write(name + u".bin"_s, frames[i].truth))
            return {};
    }
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {peers + u"/frames.mjs"_s, folder.path()});
    if (!node.waitForFinished(LongestRun) || node.exitCode() != 0) {
        std::fputs("npm's readers are not measured: node did not run through.\n", stderr);
        return {};
    }
    QHash<QString, PeerFigures> figures;
    for (const QByteArray& line : node.readAllStandardOutput().split('\n')) {
        const QJsonObject readers =
            QJsonDocument::fromJson(line).object().value("readers"_L1).toObject();
        for (const QString& name : readers.keys()) {
            const QJsonObject said = readers.value(name).toObject();
            PeerFigures& peer = figures[name];
            peer.right += said.value("right"_L1).toBool() ? 1 : 0;
            peer.wrong += said.value("wrong"_L1).toBool() ? 1 : 0;
            peer.milliseconds.append(said.value("ms"_L1).toDouble());
        }
    }
    return figures;
}

} // namespace anteroom
