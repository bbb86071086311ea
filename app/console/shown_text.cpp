#include "console/shown_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString markName(DifferenceRun::Kind kind)
{
    switch (kind) {
    case DifferenceRun::Kind::Removed:
        return u"removed"_s;
    case DifferenceRun::Kind::Added:
        return u"added"_s;
    case DifferenceRun::Kind::Same:
        break;
    }
    return u"same"_s;
}

qint64 secondsSince(const QDateTime& since, const QDateTime& now)
{
    return std::max<qint64>(0, since.secsTo(now));
}

} // namespace

QString say(const char* text)
{
    return QCoreApplication::translate("Console", text);
}

QString clockText(const QDateTime& time)
{
    return time.toLocalTime().toString(u"HH:mm"_s);
}

QString dayText(const QDateTime& time, const QDateTime& now)
{
    const QDate day = time.toLocalTime().date();
    if (day == now.toLocalTime().date())
        return QCoreApplication::translate("Console", "Today");
    return day.toString(u"MM/dd/yyyy"_s);
}

QString waitingText(const QDateTime& since, const QDateTime& now)
{
    const qint64 minutes = secondsSince(since, now) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Console", "%1 min").arg(minutes);
    return QCoreApplication::translate("Console", "%1 h %2")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString runningText(const QDateTime& since, const QDateTime& now)
{
    const qint64 seconds = secondsSince(since, now);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QVariantList markedRuns(const QList<DifferenceRun>& runs)
{
    QVariantList all;
    for (const DifferenceRun& run : runs)
        all.append(QVariantMap{{u"text"_s, run.text}, {u"mark"_s, markName(run.kind)}});
    return all;
}

QVariantList plainRuns(const QString& text)
{
    return markedRuns({{DifferenceRun::Kind::Same, text}});
}

QString valueOrNone(const Field& field, const FieldValue& value)
{
    return value.isNull() ? QCoreApplication::translate("Console", "none") : field.display(value);
}

bool shownAsCode(const Field& field)
{
    return field.kind == FieldKind::Code || field.kind == FieldKind::RxBin;
}

} // namespace anteroom
