#include "tests/offices/postgres_pair.h"

#include "tests/offices/several_offices.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 120'000;
constexpr int absent = 77;

} // namespace

Result<QByteArray> PostgresPair::run(const QStringList& arguments)
{
    QProcess script;
    script.setStandardErrorFile(QProcess::nullDevice());
    script.start(QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/stage/postgres_pair.sh"), arguments);
    const bool ended = waitUntil([&] { return script.state() == QProcess::NotRunning; }, patience);
    if (ended && script.exitCode() == absent)
        return problem("pair.absent", u"PostgreSQL 15 is not here."_s);
    if (!ended || script.exitStatus() != QProcess::NormalExit || script.exitCode() != 0)
        return problem("pair.step",
                       u"postgres_pair.sh %1 did not end well."_s.arg(arguments.join(u' ')));
    return script.readAllStandardOutput().trimmed();
}

Done PostgresPair::step(const QStringList& arguments) const
{
    const auto done = run(QStringList{arguments[0], m_folder} + arguments.mid(1));
    return done ? Done() : Done(done.problem());
}

Result<std::unique_ptr<PostgresPair>> PostgresPair::make()
{
    const auto folder = run({u"make"_s});
    if (!folder)
        return folder.problem();
    return std::unique_ptr<PostgresPair>(new PostgresPair(QString::fromUtf8(*folder)));
}

PostgresPair::~PostgresPair()
{
    (void)step({u"remove"_s});
}

QString PostgresPair::url() const
{
    return u"postgresql://postgres@/anteroom?host=%1/a,%1/b&target_session_attrs=read-write"_s.arg(
        m_folder);
}

Done PostgresPair::failPrimary(Failure how)
{
    return step({u"fail"_s, m_primary, how == Failure::Killed ? u"kill"_s : u"immediate"_s});
}

Done PostgresPair::promote()
{
    std::swap(m_primary, m_other);
    return step({u"promote"_s, m_primary});
}

Done PostgresPair::rejoin(Return how)
{
    return step(
        {u"rejoin"_s, m_other, m_primary, how == Return::Rewound ? u"rewind"_s : u"base"_s});
}

} // namespace anteroom
