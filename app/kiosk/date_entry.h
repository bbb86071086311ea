#pragma once

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// A date as it is being typed, in three numbers, and what is wrong with it in the patient's words.
// Nothing is complained of before the year has its four digits or check() is asked.
class DateEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Forms have one")
    Q_PROPERTY(QString month READ month NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString year READ year NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString wrongPart READ wrongPart NOTIFY errorChanged)
public:
    // A birth date has come already and is of someone alive.
    explicit DateEntry(bool ofBirth, QObject* parent = nullptr);

    [[nodiscard]] QString month() const { return m_month; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString year() const { return m_year; }
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString wrongPart() const { return m_wrongPart; }

    Q_INVOKABLE void edit(const QString& month, const QString& day, const QString& year);
    void setDate(const QDate& date);
    void clear();

    [[nodiscard]] bool isEmpty() const;
    // The date, when it is one.
    [[nodiscard]] QDate date() const;
    // Says what is wrong from now on; true when nothing is.
    bool check();
    void retranslate() { Q_EMIT errorChanged(); }

Q_SIGNALS:
    void changed();
    void errorChanged();

private:
    void judge(bool whole);

    bool m_ofBirth;
    QString m_month;
    QString m_day;
    QString m_year;
    QString m_code; // of the problem
    QString m_wrongPart;
};

} // namespace anteroom
