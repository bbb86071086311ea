#pragma once

#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

namespace anteroom {

// How long something lives: a part of its lives ends anywhere in its start, while files are opened
// and journals are read back; the others after so and so many things have happened, however slow
// the machine is, and a pause that may end anywhere in a transaction.
struct Doom {
    int startsInFive = 1; // of five lives that end in the start
    int startWithin = 0;  // milliseconds
    int mostThings = 1;
    int pauseWithin = 0; // milliseconds
    int longest = 3000;  // milliseconds, when too little happens
};

// A program that is killed with -9 at random moments and started again at once.
class DoomedProgram : public QObject {
    Q_OBJECT

public:
    DoomedProgram(const Doom& doom, QRandomGenerator& random);
    ~DoomedProgram() override;

    void begin(const QString& program, const QStringList& arguments);
    // Something has happened that it had a part in.
    void countThing();
    void kill();
    // It is killed and stays so, which is no longer one of the random moments.
    void end();

Q_SIGNALS:
    void said(const QByteArray& line);
    void killed();
    // By itself, which it never should.
    void gaveUp(const QByteArray& lastWords);

private:
    void live();
    void killSoon();
    void bury();

    Doom m_doom;
    QRandomGenerator& m_random;
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QTimer m_moment;
    QByteArray m_lastLine;
    int m_thingsLeft = 0; // 0 when the moment is set, or there is none
    bool m_isKilled = false;
    bool m_goesOn = false;
};

} // namespace anteroom
