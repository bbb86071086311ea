#include "record/name_comparison.h"

#include "record/comparison.h"
#include "record/nicknames.h"

#include <array>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostLetters = 80;   // longer is no name
constexpr qsizetype mostPieces = 12;    // of a legal name
constexpr int mostSteps = 20000;        // names of one repeated letter fit in too many ways
constexpr qsizetype longEnoughFor = 5;  // a family name in which a letter may be off
constexpr qsizetype shortestCutOff = 4; // a family name that is looked for in another's

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

QString plainLetters(const QString& text)
{
    QString plain = folded(text);
    for (QChar& c : plain)
        c = plainLetter(c);
    return plain;
}

enum class Part { Given, Middle, Family, Suffix };

// A word of the person's name and how else it may be printed.
struct Piece {
    Part part = Part::Given;
    QStringList forms;
};

QStringList wordsOf(const QString& text)
{
    QString spaced = text;
    return spaced.replace(u'-', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

QStringList formsOf(const QString& word, Part part, const QString& preferredName)
{
    QStringList forms{plainLetters(word)};
    if (part == Part::Given) {
        const QStringList others = alsoCalled(folded(word)) + QStringList{preferredName};
        for (const QString& other : others)
            forms.append(plainLetters(other));
    }
    if (part == Part::Given || part == Part::Middle)
        forms.append(forms.first().left(1));
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

QList<Piece> piecesOf(const FieldValue& legalName, const QString& preferredName)
{
    static constexpr std::pair<const char*, Part> parts[] = {{"given", Part::Given},
                                                             {"middle", Part::Middle},
                                                             {"family", Part::Family},
                                                             {"suffix", Part::Suffix}};
    QList<Piece> pieces;
    for (const auto& [key, part] : parts) {
        const QStringList words = wordsOf(legalName.part(QLatin1StringView(key)));
        for (const QString& word : words) {
            const QStringList forms = formsOf(word, part, preferredName);
            if (!forms.isEmpty() && pieces.size() < mostPieces)
                pieces.append({part, forms});
        }
    }
    return pieces;
}

// The first letter is no letter off: it may be an initial that stands before.
bool isOneOff(QStringView word, QStringView other)
{
    if (word.size() > other.size())
        return isOneOff(other, word);
    if (word.front() != other.front())
        return false;
    qsizetype same = 1;
    while (same < word.size() && word[same] == other[same])
        ++same;
    if (other.size() == word.size())
        return word.mid(same + 1) == other.mid(same + 1);
    return other.size() == word.size() + 1 && word.mid(same) == other.mid(same + 1);
}

// The letters of a printed name, and where each stands in it.
struct Print {
    QString text;
    QString letters;
    QList<qsizetype> at;
    QList<bool> begins; // a printed word
    QString suffix;
};

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

Print printOf(const QString& printed)
{
    Print print;
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

// Covers the print's letters with the person's words, each used once.
class Covering {
public:
    Covering(const Print& print, const QList<Piece>& pieces) : m_print(print), m_pieces(pieces)
    {
        m_hasMiddle = std::any_of(pieces.begin(), pieces.end(),
                                  [](const Piece& piece) { return piece.part == Part::Middle; });
    }

    [[nodiscard]] bool covers()
    {
        return m_print.letters.size() <= mostLetters && !contradictsSuffix() && go(0);
    }
    // Where words begin, in the printed text.
    [[nodiscard]] const QList<qsizetype>& starts() const { return m_starts; }

private:
    [[nodiscard]] bool contradictsSuffix() const
    {
        return !m_print.suffix.isEmpty() &&
               std::any_of(m_pieces.begin(), m_pieces.end(), [this](const Piece& piece) {
                   return piece.part == Part::Suffix && !piece.forms.contains(m_print.suffix);
               });
    }

    [[nodiscard]] bool go(qsizetype from)
    {
        if (++m_steps > mostSteps)
            return false;
        if (from == m_print.letters.size())
            return m_uses[size_t(Part::Given)] > 0 && m_uses[size_t(Part::Family)] > 0;
        m_starts.append(m_print.at[from]);
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_used.contains(i))
                continue;
            for (const QString& form : m_pieces[i].forms) {
                if (QStringView(m_print.letters).mid(from).startsWith(form) &&
                    use(i, from, form.size()))
                    return true;
            }
        }
        if (goWithALetterOff(from) || goPastStranger(from))
            return true;
        m_starts.removeLast();
        return false;
    }

    [[nodiscard]] bool use(qsizetype piece, qsizetype from, qsizetype letters)
    {
        m_used.insert(piece);
        ++m_uses[size_t(m_pieces[piece].part)];
        if (go(from + letters))
            return true;
        m_used.remove(piece);
        --m_uses[size_t(m_pieces[piece].part)];
        return false;
    }

    [[nodiscard]] bool goWithALetterOff(qsizetype from)
    {
        if (m_hasLetterOff)
            return false;
        m_hasLetterOff = true;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            const QString& word = m_pieces[i].forms.first();
            if (m_used.contains(i) || m_pieces[i].part != Part::Family ||
                word.size() < longEnoughFor)
                continue;
            for (qsizetype size = word.size() - 1; size <= word.size() + 1; ++size) {
                const QStringView rest = QStringView(m_print.letters).mid(from);
                if (rest.size() >= size && isOneOff(word, rest.first(size)) && use(i, from, size))
                    return true;
            }
        }
        m_hasLetterOff = false;
        return false;
    }

    // A printed word that the record doesn't have: a middle name, or a second family name.
    [[nodiscard]] bool goPastStranger(qsizetype from)
    {
        const bool behindFamily = m_uses[size_t(Part::Family)] > 0;
        if (m_hasStranger || from == 0 || (m_hasMiddle && !behindFamily))
            return false;
        qsizetype to = from + 1;
        if (m_print.begins[from])
            while (to < m_print.letters.size() && !m_print.begins[to])
                ++to;
        // Among letters without blanks only an initial can be told.
        if (m_hasMiddle && to - from < 2)
            return false;
        m_hasStranger = true;
        if (go(to))
            return true;
        m_hasStranger = false;
        return false;
    }

    const Print& m_print;
    const QList<Piece>& m_pieces;
    QSet<qsizetype> m_used;
    std::array<int, 4> m_uses{};
    QList<qsizetype> m_starts;
    int m_steps = 0;
    bool m_hasMiddle = false;
    bool m_hasStranger = false;
    bool m_hasLetterOff = false;
};

QString withBlanksAt(const QString& text, const QList<qsizetype>& starts)
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

} // namespace

bool isNameOf(const QString& printed, const FieldValue& legalName, const QString& preferredName)
{
    const Print print = printOf(printed);
    const QList<Piece> pieces = piecesOf(legalName, preferredName);
    return Covering(print, pieces).covers();
}

QString partedBy(const FieldValue& legalName, const QString& printed)
{
    const Print print = printOf(printed);
    const QList<Piece> pieces = piecesOf(legalName, {});
    Covering covering(print, pieces);
    if (covering.covers())
        return withBlanksAt(print.text, covering.starts());
    // Somebody else's of the same family, whose first name nobody here knows.
    const QString family = plainLetters(legalName.part("family"_L1));
    if (print.begins.count(true) == 1 && family.size() >= shortestCutOff &&
        print.letters.size() >= family.size() + 2) {
        if (print.letters.endsWith(family))
            return withBlanksAt(print.text, {print.at[print.letters.size() - family.size()]});
        if (print.letters.startsWith(family))
            return withBlanksAt(print.text, {print.at[family.size()]});
    }
    return print.text;
}

} // namespace anteroom
