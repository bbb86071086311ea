#pragma once

#include "scanner/text/expected_phrase.h"
#include "scanner/text/line_look.h"

#include <QHash>
#include <vector>

namespace anteroom {

// Phrases that badly read words are held against: not against the letters that were read in them,
// but against all that the network thought possible. Blanks, case, accents and look-alike letters
// make no difference.
class ExpectedPhrases {
public:
    // `characters` are those of the network's classes from the second on. Phrases of a letter or
    // two are left out: too much is like them.
    ExpectedPhrases(const QList<ExpectedPhrase>& phrases, QStringView characters);

    // See TextReader::expect(). `looks` are those at the line, not empty.
    void mend(TextLine& line, const std::vector<LineLook>& looks) const;

private:
    struct Phrase {
        QString print;
        int kind = 0;
        std::vector<int> letters; // classes of look-alikes
    };
    // The phrase that is likeliest to stand in a span; likelihoods are natural logarithms.
    struct Fit {
        const Phrase* phrase = nullptr;
        double behind = 0; // how much less likely it is than what was read freely
        double apart = 0;  // and the next phrase of another kind than it

        [[nodiscard]] bool isLikely() const;
        [[nodiscard]] bool isClear() const; // of a likely one
    };
    using Rows = std::vector<std::vector<float>>; // logarithms, a column a class

    [[nodiscard]] Rows rowsOf(const LineLook& look, double from, double to) const;
    [[nodiscard]] Fit fitting(const std::vector<Rows>& looks, qsizetype letters) const;

    std::vector<int> m_classOf; // of each of the network's classes
    QHash<qsizetype, std::vector<Phrase>> m_byLength;
};

} // namespace anteroom
