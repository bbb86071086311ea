#include "tests/bench/store/bare_server.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

BareServer::BareServer(const QString& bin, const BenchPractice& practice, const QString& folder)
    : m_program(bin + u"/bare_https"_s)
    , m_certificates(practice.folder() + u"/pki/"_s)
    , m_folder(folder + u"/answers"_s)
    , m_address(practice.address())
{
}

BareServer::~BareServer()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

Done BareServer::start(const QMap<QString, QByteArray>& answers)
{
    QDir().mkpath(m_folder);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QFile file(m_folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return problem("bench.answers", u"The answers cannot be written."_s);
    }
    m_process.start(m_program,
                    {m_certificates + u"server.crt"_s, m_certificates + u"server.key"_s, m_folder});
    if (!m_process.waitForReadyRead(10'000))
        return problem("bench.bare", u"The bare server does not start."_s);
    m_address.port = m_process.readLine().trimmed().toUShort();
    return {};
}

} // namespace anteroom
