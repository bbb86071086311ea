#include "record/comparison.h"

#include <QHash>
#include <QVector>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// USPS Publication 28, appendices B and C2: the words people write out or shorten.
const QHash<QString, QString>& streetWords()
{
    static const QHash<QString, QString> words{
        {u"street"_s, u"st"_s},      {u"avenue"_s, u"ave"_s},  {u"av"_s, u"ave"_s},
        {u"road"_s, u"rd"_s},        {u"lane"_s, u"ln"_s},     {u"drive"_s, u"dr"_s},
        {u"court"_s, u"ct"_s},       {u"place"_s, u"pl"_s},    {u"circle"_s, u"cir"_s},
        {u"boulevard"_s, u"blvd"_s}, {u"highway"_s, u"hwy"_s}, {u"parkway"_s, u"pkwy"_s},
        {u"terrace"_s, u"ter"_s},    {u"square"_s, u"sq"_s},   {u"apartment"_s, u"apt"_s},
        {u"suite"_s, u"ste"_s},      {u"north"_s, u"n"_s},     {u"south"_s, u"s"_s},
        {u"east"_s, u"e"_s},         {u"west"_s, u"w"_s},      {u"floor"_s, u"fl"_s},
        {u"building"_s, u"bldg"_s},  {u"room"_s, u"rm"_s},     {u"trail"_s, u"trl"_s},
    };
    return words;
}

QString foldedAddress(const QString& text)
{
    QStringList words;
    const QStringList given = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : given) {
        const QString plain = folded(word);
        words.append(streetWords().value(plain, plain));
    }
    return words.join(QString());
}

bool isCode(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Code:
    case FieldKind::Phone:
    case FieldKind::RxBin:
    case FieldKind::PostalCode:
    case FieldKind::Date:
    case FieldKind::BirthDate:
        return true;
    default:
        return false;
    }
}

void append(QList<DifferenceRun>& runs, DifferenceRun::Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

// The changed run of a code: what is between the common beginning and the common end.
Difference runDifference(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto runs = [&](const QString& text, DifferenceRun::Kind kind) {
        QList<DifferenceRun> all;
        append(all, DifferenceRun::Kind::Same, text.left(head));
        append(all, kind, text.mid(head, text.size() - head - tail));
        append(all, DifferenceRun::Kind::Same, text.right(tail));
        return all;
    };
    return {runs(before, DifferenceRun::Kind::Removed), runs(after, DifferenceRun::Kind::Added)};
}

// A word with the blank that follows it, so that the runs put together are the text again.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ') {
            words.append(text.mid(from, i + 1 - from));
            from = i + 1;
        }
    }
    if (from < text.size())
        words.append(text.mid(from));
    return words;
}

} // namespace

QString folded(const QString& text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        // Accents belong to no script; the vowel signs of Devanagari or Thai are letters of theirs.
        const bool isLetter = c.isLetterOrNumber() || c.isSurrogate() ||
                              (c.isMark() && c.script() != QChar::Script_Inherited);
        if (isLetter)
            plain += c;
    }
    return plain;
}

bool sameForPeople(const Field& field, const FieldValue& a, const FieldValue& b)
{
    if (a == b)
        return true;
    const QString left = field.display(a);
    const QString right = field.display(b);
    if (field.kind == FieldKind::Email)
        return left.compare(right, Qt::CaseInsensitive) == 0;
    if (field.is("address"_L1))
        return foldedAddress(left) == foldedAddress(right);
    return folded(left) == folded(right);
}

Difference wordDifference(const QString& before, const QString& after)
{
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    const auto same = [&](qsizetype i, qsizetype j) { return folded(old[i]) == folded(now[j]); };

    // Longest common subsequence of words; values are at most a few dozen words long.
    QVector<QVector<int>> length(old.size() + 1, QVector<int>(now.size() + 1, 0));
    for (qsizetype i = old.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            length[i][j] = same(i, j) ? length[i + 1][j + 1] + 1
                                      : std::max(length[i + 1][j], length[i][j + 1]);
    }
    Difference difference;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && same(i, j)) {
            append(difference.before, DifferenceRun::Kind::Same, old[i++]);
            append(difference.after, DifferenceRun::Kind::Same, now[j++]);
        } else if (j == now.size() || (i < old.size() && length[i + 1][j] >= length[i][j + 1])) {
            append(difference.before, DifferenceRun::Kind::Removed, old[i++]);
        } else {
            append(difference.after, DifferenceRun::Kind::Added, now[j++]);
        }
    }
    return difference;
}

Difference differenceOf(const Field& field, const FieldValue& before, const FieldValue& after)
{
    const QString old = field.display(before);
    const QString now = field.display(after);
    return isCode(field) ? runDifference(old, now) : wordDifference(old, now);
}

} // namespace anteroom
