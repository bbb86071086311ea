#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace anteroom {

// Where a text has one of a list's phrases.
struct WordHit {
    qsizetype from = 0; // characters of the text
    qsizetype to = 0;
    QList<int> kinds;   // what the phrase may mean, the likeliest first
    double quality = 1; // 1 as it is listed, less with a wrong letter
    bool weak = false;  // too short or too usual a word to stand alone
};

// A phrase that badly read letters may have been.
struct Resembling {
    QString phrase; // as it is listed
    int kind = -1;
    double wrong = 1; // share of the letters that differ; look-alikes in a blur count half
    double next = 1;  // of the nearest phrase of another kind
};

// Phrases that print is searched for, without regard to blanks, case, accents and look-alike
// letters; in a long one a letter may be wrong.
class WordList {
public:
    void add(const QString& phrase, int kind, bool weak = false);

    // Calls visit(print, kind) for each phrase with the likeliest of its kinds.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const Phrase& phrase : m_phrases)
            visit(phrase.print, phrase.kinds.constFirst());
    }

    // From left to right; the longest phrase wins, and none overlaps another. A phrase begins and
    // ends where words do: at a blank, between small letter and capital, letter and digit; and a
    // long one also where the value is glued to it ("MEMBERIDW12345").
    [[nodiscard]] QList<WordHit> hits(QStringView text) const;

    // The kind of the whole text, or -1.
    [[nodiscard]] int kindOf(QStringView text) const;

    // What the whole text is nearest to, of what differs in such a share of the letters at most.
    // `cut`: its beginning may be lost.
    [[nodiscard]] Resembling resembling(QStringView text, bool cut, double most) const;

private:
    struct Phrase {
        QString print;
        QList<int> kinds;
        bool weak = false;
    };
    struct Found {
        const Phrase* phrase = nullptr;
        qsizetype letters = 0;
        double quality = 0;
    };
    [[nodiscard]] const QStringList& ofLength(qsizetype letters) const;
    [[nodiscard]] Found nearly(QStringView letters) const;
    // Whose first letters, at most three, are cut off.
    [[nodiscard]] Found cut(QStringView letters) const;

    QHash<QString, Phrase> m_phrases;
    QHash<qsizetype, QStringList> m_byLength;
};

} // namespace anteroom
