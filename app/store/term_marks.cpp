#include "store/term_marks.h"

#include "store/patient_terms.h"

namespace anteroom {

namespace {

constexpr qsizetype moreLetters = 3; // tell "castellan" from "carmen"
constexpr quint32 bits = 63;

qint64 bitOf(QStringView text)
{
    quint32 hash = 0;
    for (const QChar letter : text)
        hash = hash * 31 + letter.unicode();
    return qint64{1} << (hash % bits);
}

} // namespace

qint64 TermMarks::of(const QStringList& terms)
{
    qint64 marks = 0;
    for (const QString& term : terms)
        marks |= term.startsWith(soundMark) ? ofSound(term) : ofBeginning(term);
    return marks;
}

qint64 TermMarks::ofBeginning(const QString& beginning)
{
    qint64 marks = 0;
    for (const qsizetype letters : {fewestTyped, moreLetters}) {
        if (beginsWithLetters(beginning, letters))
            marks |= bitOf(QStringView(beginning).left(letters));
    }
    return marks;
}

qint64 TermMarks::ofSound(const QString& sound)
{
    return sound.isEmpty() ? none : bitOf(sound);
}

} // namespace anteroom
