#include "office/terminal.h"

#include "office/password.h"

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 longestAnswer = 1000;

// Keeps what is typed off the screen for as long as it lives.
class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before;
};

} // namespace

bool Terminal::isThere()
{
    return isatty(STDIN_FILENO) == 1;
}

QString Terminal::ask(const QString& question, const QString& otherwise)
{
    const QString offered = otherwise.isEmpty() ? QString() : u" [%1]"_s.arg(otherwise);
    QString answer;
    do {
        say(question + offered + u": "_s);
        answer = readLine().trimmed();
    } while (answer.isEmpty() && otherwise.isEmpty() && m_in.status() == QTextStream::Ok);
    return answer.isEmpty() ? otherwise : answer;
}

quint16 Terminal::askPort(const QString& question, quint16 otherwise)
{
    for (;;) {
        bool isNumber = false;
        const quint16 port = ask(question, QString::number(otherwise)).toUShort(&isNumber);
        if (isNumber && port > 0)
            return port;
        say(u"A port is a number from 1 to 65535.\n"_s);
    }
}

QString Terminal::askPassword()
{
    while (m_in.status() == QTextStream::Ok) {
        const QString password =
            askQuietly(u"Password, at least %1 characters"_s.arg(shortestPassword));
        if (password.size() < shortestPassword)
            say(u"That is too short.\n"_s);
        else if (askQuietly(u"The same once more"_s) != password)
            say(u"The two differ.\n"_s);
        else
            return password;
    }
    return {};
}

// The status says whether there was a line: the end of the input is no empty answer.
QString Terminal::readLine()
{
    const QString line = m_in.readLine(longestAnswer);
    if (line.isNull())
        m_in.setStatus(QTextStream::ReadPastEnd);
    return line;
}

QString Terminal::askQuietly(const QString& question)
{
    say(question + u": "_s);
    const NoEcho quiet;
    const QString answer = readLine();
    say(u"\n"_s);
    return answer;
}

void Terminal::say(const QString& text)
{
    m_out << text;
    m_out.flush();
}

} // namespace anteroom
