#include "console/troubles_model.h"

#include "console/shown_text.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString asideText(const KioskTrouble& trouble)
{
    return TroublesModel::tr(
               "Check-ins that the office did not take: %1 (%2). They are kept at the "
               "kiosk, nothing is lost. Ask the patients at the desk, and tell your "
               "IT person.")
        .arg(trouble.asideCount())
        .arg(QStringList(trouble.aside.keys()).join(u", "_s));
}

QString unreadableText(int count)
{
    return TroublesModel::tr(
               "Check-ins of which the kiosk can read only a part: %1. Keep the kiosk "
               "as it is, and tell your IT person.")
        .arg(count);
}

QString noRoomText()
{
    return TroublesModel::tr(
        "Its disk is full: nobody can check in there, and what was said before still comes. Tell "
        "your IT person.");
}

QString detailOf(const KioskTrouble& trouble)
{
    QStringList parts;
    if (trouble.noRoom)
        parts.append(noRoomText());
    if (!trouble.aside.isEmpty())
        parts.append(asideText(trouble));
    if (trouble.unreadable > 0)
        parts.append(unreadableText(trouble.unreadable));
    return parts.join(u' ');
}

} // namespace

TroublesModel::TroublesModel(QObject* parent) : DisplayList({"title", "detail"}, parent) {}

void TroublesModel::take(const QList<ToldTrouble>& troubles)
{
    QList<DisplayRow> rows;
    for (const ToldTrouble& told : troubles) {
        rows.append(
            {told.deviceName,
             {{u"title"_s,
               tr("%1 needs attention, since %2").arg(told.deviceName, clockText(told.since))},
              {u"detail"_s, detailOf(told.trouble)}}});
    }
    show(rows);
}

} // namespace anteroom
