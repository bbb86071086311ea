#include "record/name_sounds.h"

#include "record/sound_rules.h"

#include <algorithm>

namespace anteroom {

namespace {

class SoundedWord {
public:
    explicit SoundedWord(const QByteArray& letters) : m_letters(letters)
    {
        m_isSlavic = letters.contains('w') || letters.contains('k') || letters.contains("cz");
        m_isGermanic = letters.startsWith("sch");
    }

    QStringList sounds()
    {
        for (qsizetype at = 0; at < m_letters.size();) {
            const SoundRule* rule = ruleAt(at);
            if (rule) {
                m_first += rule->first;
                m_second += rule->second;
            }
            at += rule ? rule->letters : 1;
        }
        QStringList all{QString::fromLatin1(m_first)};
        if (m_second != m_first)
            all.append(QString::fromLatin1(m_second));
        all.removeAll(QString());
        return all;
    }

private:
    [[nodiscard]] const SoundRule* ruleAt(qsizetype at) const
    {
        for (const SoundRule& rule : soundRules()) {
            const std::string_view text = rule.text;
            const bool fits = isLetter(text.front(), at) &&
                              m_letters.mid(at + 1).startsWith(
                                  QByteArrayView(text.data() + 1, qsizetype(text.size()) - 1)) &&
                              isOf(rule.when) && follows(rule.before, at) &&
                              precedes(rule.after, at + qsizetype(text.size()));
            if (fits)
                return &rule;
        }
        return nullptr;
    }

    [[nodiscard]] char letter(qsizetype at) const
    {
        return at >= 0 && at < m_letters.size() ? m_letters[at] : ' ';
    }
    // What one sign of a rule stands for; see sound_rules.h.
    [[nodiscard]] bool isLetter(char sign, qsizetype at) const
    {
        const bool isVowel = std::string_view("aeiouy").find(letter(at)) != std::string_view::npos;
        switch (sign) {
        case 'V':
            return isVowel;
        case 'C':
            return !isVowel;
        case '.':
            return letter(at) != ' ';
        case '^':
            return at < 0;
        case '$':
            return at >= m_letters.size();
        default:
            return letter(at) == sign;
        }
    }

    [[nodiscard]] bool fitsFrom(std::string_view signs, qsizetype at) const
    {
        for (size_t i = 0; i < signs.size(); ++i) {
            if (!isLetter(signs[i], at + qsizetype(i)))
                return false;
        }
        return true;
    }
    // Any of the alternatives, which blanks divide; none of them when '!' stands before.
    template <class Fits>
    [[nodiscard]] static bool anyOf(std::string_view alternatives, Fits fits)
    {
        if (alternatives.empty())
            return true;
        const bool isNegated = alternatives.front() == '!';
        alternatives.remove_prefix(isNegated ? 1 : 0);
        bool found = false;
        while (!alternatives.empty() && !found) {
            const size_t end = std::min(alternatives.find(' '), alternatives.size());
            found = fits(alternatives.substr(0, end));
            alternatives.remove_prefix(std::min(end + 1, alternatives.size()));
        }
        return found != isNegated;
    }
    [[nodiscard]] bool follows(std::string_view before, qsizetype at) const
    {
        return anyOf(before, [&](std::string_view signs) {
            return fitsFrom(signs, at - qsizetype(signs.size()));
        });
    }
    [[nodiscard]] bool precedes(std::string_view after, qsizetype at) const
    {
        return anyOf(after, [&](std::string_view signs) { return fitsFrom(signs, at); });
    }

    [[nodiscard]] bool isOf(SoundRule::When when) const
    {
        switch (when) {
        case SoundRule::Slavic:
            return m_isSlavic;
        case SoundRule::NotSlavic:
            return !m_isSlavic;
        case SoundRule::Germanic:
            return m_isGermanic;
        case SoundRule::Scottish:
            return m_letters.startsWith("mc");
        case SoundRule::NotAnger:
            return !m_letters.mid(1).startsWith("anger") ||
                   !QByteArrayView("dmr").contains(m_letters.front());
        case SoundRule::SpanishEnd:
            return m_letters.endsWith('a') || m_letters.endsWith('o') || m_letters.endsWith("as") ||
                   m_letters.endsWith("os");
        case SoundRule::Always:
            break;
        }
        return true;
    }

    QByteArray m_letters;
    QByteArray m_first;
    QByteArray m_second;
    bool m_isSlavic = false;
    bool m_isGermanic = false;
};

} // namespace

QStringList soundsOf(const QString& foldedWord)
{
    const bool isLatin = std::all_of(foldedWord.begin(), foldedWord.end(),
                                     [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isLatin ? SoundedWord(foldedWord.toLatin1()).sounds() : QStringList();
}

} // namespace anteroom
