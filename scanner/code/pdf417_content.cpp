#include "scanner/code/pdf417_content.h"

#include <utility>
#include <vector>

namespace anteroom {

namespace {

enum Function : uint16_t {
    TextLatch = 900,
    ByteLatch = 901,
    NumericLatch = 902,
    ByteShift = 913,
    LinkedFirst = 918,
    LinkedLast = 920,
    MacroEnd = 922,
    MacroField = 923,
    SixByteLatch = 924,
    UserSet = 925,
    GeneralSet = 926,
    CharacterSet = 927,
    MacroBlock = 928
};

constexpr int WordBase = 900;
constexpr int Utf8Set = 26;
constexpr size_t NumericGroup = 15;
constexpr size_t ByteGroup = 5; // codewords to six bytes

// 5.4.2, tables 5 and 6: what the values 0 to 29 are in each submode.
enum class Submode { Alpha, Lower, Mixed, Punctuation };
constexpr char MixedCharacters[] = "0123456789&\r\t,:#-.$/+%*=^";
constexpr char PunctuationCharacters[] = ";<>@[\\]_`~!\r\t,:\n-.$/\"|*()?{}'";
constexpr int Space = 26;
constexpr int PunctuationShift = 29;

class ContentReader {
public:
    explicit ContentReader(std::span<const uint16_t> codewords) : m_words(codewords) {}

    std::optional<Pdf417Content> read()
    {
        uint16_t mode = TextLatch;
        while (m_at < m_words.size() && !m_ended) {
            const bool right = mode == TextLatch      ? textSegment()
                               : mode == NumericLatch ? numericSegment()
                                                      : byteSegment(mode == SixByteLatch);
            if (!right)
                return std::nullopt;
            if (m_at >= m_words.size() || m_ended)
                break;
            const uint16_t next = m_words[m_at];
            if (next == CharacterSet || next == GeneralSet || next == UserSet) {
                if (!changeSet())
                    return std::nullopt;
                continue; // the mode goes on
            }
            if (!isLatch(next))
                return std::nullopt;
            mode = next;
            m_submode = Submode::Alpha;
            m_shiftedFrom.reset();
            ++m_at;
        }
        flushText();
        return std::move(m_content);
    }

private:
    static bool isLatch(uint16_t word)
    {
        return word == TextLatch || word == ByteLatch || word == NumericLatch ||
               word == SixByteLatch;
    }

    // Words up to the next function; what ends the data is noted, what says nothing is skipped.
    std::span<const uint16_t> plainWords()
    {
        while (m_at < m_words.size() && m_words[m_at] >= LinkedFirst && m_words[m_at] <= LinkedLast)
            ++m_at;
        const size_t from = m_at;
        while (m_at < m_words.size() && m_words[m_at] < WordBase)
            ++m_at;
        const auto plain = m_words.subspan(from, m_at - from);
        if (m_at < m_words.size() && (m_words[m_at] == MacroBlock || m_words[m_at] == MacroField ||
                                      m_words[m_at] == MacroEnd))
            m_ended = true;
        return plain;
    }

    bool textSegment()
    {
        for (;;) {
            for (const uint16_t word : plainWords()) {
                textValue(word / 30);
                textValue(word % 30);
            }
            if (m_ended || m_at >= m_words.size() || m_words[m_at] != ByteShift)
                return true;
            if (m_shiftedFrom) // a shift that only filled a codeword
                m_submode = *std::exchange(m_shiftedFrom, std::nullopt);
            if (m_at + 1 >= m_words.size() || m_words[m_at + 1] > 255)
                return false;
            m_content.bytes += char(m_words[m_at + 1]);
            m_at += 2;
        }
    }

    // A shift changes the submode for one value, a latch until the next.
    void textValue(int value)
    {
        const Submode submode = m_submode;
        const std::optional<Submode> shiftedFrom = std::exchange(m_shiftedFrom, std::nullopt);
        switch (submode) {
        case Submode::Alpha:
        case Submode::Lower:
            letterValue(value);
            break;
        case Submode::Mixed:
            mixedValue(value);
            break;
        case Submode::Punctuation:
            if (value < PunctuationShift)
                m_content.bytes += PunctuationCharacters[value];
            else
                m_submode = Submode::Alpha;
            break;
        }
        if (shiftedFrom && m_submode == submode)
            m_submode = *shiftedFrom;
    }

    void letterValue(int value)
    {
        const bool alpha = m_submode == Submode::Alpha;
        if (value < Space)
            m_content.bytes += char((alpha ? 'A' : 'a') + value);
        else if (value == Space)
            m_content.bytes += ' ';
        else if (value == PunctuationShift)
            shiftTo(Submode::Punctuation);
        else if (value == 28)
            m_submode = Submode::Mixed;
        else if (alpha)
            m_submode = Submode::Lower;
        else
            shiftTo(Submode::Alpha);
    }

    void mixedValue(int value)
    {
        if (value < 25)
            m_content.bytes += MixedCharacters[value];
        else if (value == Space)
            m_content.bytes += ' ';
        else if (value == PunctuationShift)
            shiftTo(Submode::Punctuation);
        else
            m_submode = value == 25   ? Submode::Punctuation
                        : value == 27 ? Submode::Lower
                                      : Submode::Alpha;
    }

    void shiftTo(Submode submode)
    {
        m_shiftedFrom = m_submode;
        m_submode = submode;
    }

    // 5.4.3: six bytes from five codewords, and what is left over a byte a codeword. After 901 the
    // last five codewords are always left over.
    bool byteSegment(bool wholeGroups)
    {
        std::span<const uint16_t> words = plainWords();
        while (words.size() > ByteGroup || (wholeGroups && words.size() == ByteGroup)) {
            uint64_t value = 0;
            for (size_t i = 0; i < ByteGroup; ++i)
                value = value * WordBase + words[i];
            if (value >> 48)
                return false;
            for (int shift = 40; shift >= 0; shift -= 8)
                m_content.bytes += char(value >> shift & 0xff);
            words = words.subspan(ByteGroup);
        }
        for (const uint16_t word : words) {
            if (word > 255)
                return false;
            m_content.bytes += char(word);
        }
        return true;
    }

    // 5.4.4: up to 15 codewords are one number to the base 900 whose first digit, 1, is dropped.
    bool numericSegment()
    {
        std::span<const uint16_t> words = plainWords();
        while (!words.empty()) {
            const auto group = words.first(std::min(words.size(), NumericGroup));
            words = words.subspan(group.size());
            std::vector<int> digits{0}; // the lowest first
            for (const uint16_t word : group) {
                int carry = word;
                for (int& digit : digits) {
                    carry += digit * WordBase;
                    digit = carry % 10;
                    carry /= 10;
                }
                for (; carry > 0; carry /= 10)
                    digits.push_back(carry % 10);
            }
            if (digits.back() != 1 || digits.size() < 2)
                return false;
            for (size_t i = digits.size() - 1; i-- > 0;)
                m_content.bytes += char('0' + digits[i]);
        }
        return true;
    }

    // 5.5: only character sets change what the bytes mean here.
    bool changeSet()
    {
        const uint16_t function = m_words[m_at++];
        const size_t words = function == GeneralSet ? 2 : 1;
        if (m_at + words > m_words.size())
            return false;
        flushText();
        if (function == CharacterSet)
            m_set = m_words[m_at];
        m_at += words;
        return true;
    }

    void flushText()
    {
        const QByteArray segment = m_content.bytes.mid(m_inText);
        m_inText = m_content.bytes.size();
        m_content.text +=
            m_set == Utf8Set ? QString::fromUtf8(segment) : QString::fromLatin1(segment);
    }

    std::span<const uint16_t> m_words;
    size_t m_at = 0;
    bool m_ended = false;
    Submode m_submode = Submode::Alpha;
    std::optional<Submode> m_shiftedFrom; // while one value is read in another
    int m_set = 0;
    qsizetype m_inText = 0; // bytes that are in the text already
    Pdf417Content m_content;
};

} // namespace

std::optional<Pdf417Content> pdf417Content(std::span<const uint16_t> codewords)
{
    if (codewords.empty() || codewords[0] < 1 || codewords[0] > codewords.size())
        return std::nullopt;
    return ContentReader(codewords.subspan(1, size_t(codewords[0]) - 1)).read();
}

} // namespace anteroom
