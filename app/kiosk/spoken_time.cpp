#include "kiosk/spoken_time.h"

#include <QLocale>

namespace anteroom {

namespace {

// The practice is in the United States, whatever language is spoken.
QLocale localeOf(const QString& language)
{
    return QLocale(language == u"es" ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates);
}

} // namespace

QString timeWords(const QDateTime& time, const QString& language)
{
    return localeOf(language).toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString monthWord(int month, const QString& language)
{
    return localeOf(language).standaloneMonthName(month, QLocale::LongFormat);
}

} // namespace anteroom
