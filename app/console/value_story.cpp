#include "console/value_story.h"

#include "console/shown_text.h"
#include "console/source_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct Moment {
    QDateTime at;
    QString key;
    QString title;
    QString detail;
};

QString whenText(const QDateTime& at, const QDateTime& now)
{
    const bool today = at.toLocalTime().date() == now.toLocalTime().date();
    return today ? clockText(at) : dayText(at, now);
}

} // namespace

ValueStory::ValueStory(QObject* parent) : DisplayList({"time", "title", "detail", "newest"}, parent)
{
}

void ValueStory::tell(const ReviewedChange* change, const ReviewedSubmission& reviewed,
                      const QList<HistoryEntry>& history, const QDateTime& now)
{
    QList<Moment> moments;
    const bool told = change && change->conflict && change->state == ChangeState::Pending;
    if (told) {
        const Field& field = *change->change.field;
        moments.append({reviewed.submission.finishedAt, u"says"_s,
                        tr("Patient says %1").arg(valueOrNone(field, change->change.proposed)),
                        u"%1, %2"_s.arg(reviewed.deviceName,
                                        sourceWords(change->change, nullptr).text.toLower())});
        moments.append({reviewed.submission.startedAt, u"saw"_s,
                        tr("The patient saw %1").arg(valueOrNone(field, change->change.base)),
                        tr("%1, as the check-in began.").arg(reviewed.deviceName)});
        for (const HistoryEntry& entry : history) {
            if (entry.fieldKey == field.keyText())
                moments.append(
                    {entry.at, u"version %1"_s.arg(entry.version),
                     tr("%1 set %2").arg(entry.staffName, valueOrNone(field, entry.after)),
                     cameBy(entry.provenance)});
        }
        std::stable_sort(moments.begin(), moments.end(),
                         [](const Moment& a, const Moment& b) { return a.at > b.at; });
    }
    QList<DisplayRow> rows;
    for (const Moment& moment : std::as_const(moments)) {
        rows.append({moment.key,
                     {{u"time"_s, whenText(moment.at, now)},
                      {u"title"_s, moment.title},
                      {u"detail"_s, moment.detail},
                      {u"newest"_s, rows.isEmpty()}}});
    }
    show(rows);
    m_title =
        told ? tr("How %1 came about").arg(change->change.field->labelText().toLower()) : QString();
    Q_EMIT titleChanged();
}

} // namespace anteroom
