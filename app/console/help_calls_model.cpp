#include "console/help_calls_model.h"

using namespace Qt::StringLiterals;

namespace anteroom {

HelpCallsModel::HelpCallsModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList({"title", "detail", "running"}, parent)
    , m_office(office)
    , m_clock(std::move(clock))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &HelpCallsModel::showRows);
}

void HelpCallsModel::take(QList<HelpCall> calls)
{
    std::stable_sort(calls.begin(), calls.end(),
                     [](const HelpCall& a, const HelpCall& b) { return a.at < b.at; });
    m_calls = std::move(calls);
    if (m_calls.isEmpty())
        m_second.stop();
    else
        m_second.start();
    showRows();
}

void HelpCallsModel::clear()
{
    m_wanted.forget();
    setProblem({});
    take({});
}

void HelpCallsModel::answer(int row)
{
    const auto id = HelpCallId::parse(keyAt(row));
    if (!id)
        return;
    setProblem({});
    m_office.answerHelp(*id, this, m_wanted.only([this](const Done& answered) {
        if (!answered)
            setProblem(tr("The help call was not answered. %1").arg(answered.problem().advice));
    }));
}

void HelpCallsModel::showRows()
{
    QList<DisplayRow> rows;
    for (const HelpCall& call : std::as_const(m_calls)) {
        rows.append({call.id.text(),
                     {{u"title"_s, tr("Help: %1").arg(call.deviceName)},
                      {u"detail"_s, call.place},
                      {u"running"_s, runningText(call.at, m_clock())}}});
    }
    show(rows);
}

void HelpCallsModel::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace anteroom
