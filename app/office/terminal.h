#pragma once

#include <QString>
#include <QTextStream>

namespace anteroom {

// The person in the shell: questions go to standard error, answers come from standard input.
class Terminal {
public:
    // Whether anyone is there to answer.
    [[nodiscard]] static bool isThere();

    // Asks until there is an answer; an empty one stands for `otherwise` where there is one. Empty
    // when the input ended.
    [[nodiscard]] QString ask(const QString& question, const QString& otherwise = {});
    [[nodiscard]] quint16 askPort(const QString& question, quint16 otherwise);
    // Twice, and not shown.
    [[nodiscard]] QString askPassword();

    [[nodiscard]] QString readLine();

private:
    [[nodiscard]] QString askQuietly(const QString& question);
    void say(const QString& text);

    QTextStream m_in{stdin};
    QTextStream m_out{stderr};
};

} // namespace anteroom
