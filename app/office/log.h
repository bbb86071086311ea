#pragma once

#include <initializer_list>
#include <QString>
#include <utility>

namespace anteroom {

// One line on standard error: the time, what happened, and name=value pairs. Values are
// identifiers, counts, codes and names of routes; there is no way to log an object of the record.
class LogValue {
public:
    LogValue(const QString& text) : m_text(text) {}
    LogValue(qint64 number) : m_text(QString::number(number)) {}
    LogValue(int number) : m_text(QString::number(number)) {}

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

void logLine(const char* what, std::initializer_list<std::pair<const char*, LogValue>> values = {});

} // namespace anteroom
