#include "record/printed_name.h"

#include "record/comparison.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// What print and readers take for one another is one letter here.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'0':
        return u'o';
    case u'1':
    case u'l':
        return u'i';
    case u'5':
        return u's';
    case u'8':
        return u'b';
    default:
        return c;
    }
}

bool isTitle(const QString& word)
{
    static const QSet<QString> titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s};
    return titles.contains(word);
}

bool isSuffix(const QString& word)
{
    static const QSet<QString> suffixes{u"jr"_s, u"sr"_s, u"ii"_s,  u"iii"_s, u"iv"_s,  u"il"_s,
                                        u"ll"_s, u"11"_s, u"iil"_s, u"ill"_s, u"lll"_s, u"111"_s};
    return suffixes.contains(word); // "li" is a name
}

} // namespace

QString plainLetters(const QString& text)
{
    QString plain = folded(text);
    for (QChar& c : plain)
        c = plainLetter(c);
    return plain;
}

PrintedName PrintedName::of(const QString& printed)
{
    PrintedName print;
    print.text = printed.normalized(QString::NormalizationForm_C);
    const auto isBetween = [](QChar c) { return c == u' ' || c == u',' || c == u'-' || c == u'.'; };
    for (qsizetype from = 0; from < print.text.size();) {
        qsizetype to = from;
        while (to < print.text.size() && !isBetween(print.text[to]))
            ++to;
        const QString word = plainLetters(print.text.mid(from, to - from));
        if (isSuffix(folded(print.text.mid(from, to - from))))
            print.suffix = word;
        else if (!isTitle(word)) {
            for (qsizetype i = from; i < to; ++i) {
                const QString letters = plainLetters(QString(print.text[i]));
                for (const QChar c : letters) {
                    print.begins.append(i == from);
                    print.letters.append(c);
                    print.at.append(i);
                }
            }
        }
        from = to + 1;
    }
    return print;
}

QString PrintedName::withBlanksAt(const QList<qsizetype>& starts) const
{
    QString parted;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool glued = i > 0 && text[i - 1].isLetterOrNumber();
        if (glued && starts.contains(i))
            parted += u' ';
        parted += text[i];
    }
    return parted;
}

} // namespace anteroom
