#include "tests/offices/own_cluster.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr auto variable = "ANTEROOM_TEST_DATABASE";

QString script()
{
    return QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/stage/postgres.sh");
}

} // namespace

bool OwnCluster::start()
{
    QFile file(m_file);
    return QProcess::execute(script(), {u"start"_s, m_file}) == 0 &&
           file.open(QIODevice::ReadOnly) && qputenv(variable, file.readAll().trimmed());
}

OwnCluster::~OwnCluster()
{
    qunsetenv(variable);
    QProcess::execute(script(), {u"stop"_s, m_file});
}

} // namespace anteroom
