#include "scanner/code/pdf417_correction.h"

#include "scanner/code/pdf417_patterns.h"

#include <algorithm>
#include <array>

namespace anteroom {

namespace {

constexpr int Prime = Pdf417Words;
constexpr int Generator = 3;

struct Field {
    std::array<uint16_t, 2 * Prime> power; // of the generator
    std::array<uint16_t, Prime> logarithm;
};

constexpr Field makeField()
{
    Field field{};
    int value = 1;
    for (int i = 0; i < Prime - 1; ++i) {
        field.power[size_t(i)] = uint16_t(value);
        field.power[size_t(i + Prime - 1)] = uint16_t(value);
        field.logarithm[size_t(value)] = uint16_t(i);
        value = value * Generator % Prime;
    }
    return field;
}
constexpr Field Powers = makeField();

int power(int exponent)
{
    return Powers.power[size_t(exponent % (Prime - 1))];
}

int inverse(int value)
{
    return power(Prime - 1 - Powers.logarithm[size_t(value)]);
}

// Coefficients, the lowest first.
using Polynomial = std::vector<int>;

int valueAt(const Polynomial& polynomial, int x)
{
    int value = 0;
    for (size_t i = polynomial.size(); i-- > 0;)
        value = (value * x + polynomial[i]) % Prime;
    return value;
}

int degree(const Polynomial& polynomial)
{
    int last = int(polynomial.size()) - 1;
    while (last > 0 && polynomial[size_t(last)] == 0)
        --last;
    return last;
}

// The word's values at the generator's powers 1 to `checks`; all zero when nothing is wrong.
Polynomial syndromesOf(std::span<const uint16_t> codewords, int checks)
{
    Polynomial syndromes(size_t(checks), 0);
    for (int i = 0; i < checks; ++i) {
        const int x = power(i + 1);
        int value = 0;
        for (const uint16_t codeword : codewords)
            value = (value * x + codeword) % Prime;
        syndromes[size_t(i)] = value;
    }
    return syndromes;
}

bool allZero(const Polynomial& values)
{
    return std::all_of(values.begin(), values.end(), [](int value) { return value == 0; });
}

void timesOneMinus(Polynomial& polynomial, int root)
{
    polynomial.push_back(0);
    for (size_t i = polynomial.size() - 1; i > 0; --i)
        polynomial[i] = (polynomial[i] + (Prime - root) * polynomial[i - 1]) % Prime;
}

// Berlekamp and Massey's way from the syndromes to the polynomial whose roots say where the word
// is wrong, begun with the erasures.
Polynomial locator(const Polynomial& syndromes, const Polynomial& erasures, int erased)
{
    const int checks = int(syndromes.size());
    Polynomial found = erasures;
    found.resize(size_t(checks) + 2, 0);
    Polynomial before = found;
    int length = erased;
    for (int step = erased + 1; step <= checks; ++step) {
        int off = 0;
        for (int i = 0; i <= std::min(length, step - 1); ++i)
            off = (off + found[size_t(i)] * syndromes[size_t(step - 1 - i)]) % Prime;
        before.insert(before.begin(), 0);
        before.pop_back();
        if (off == 0)
            continue;
        Polynomial next = found;
        for (size_t i = 0; i < next.size(); ++i)
            next[i] = (next[i] + (Prime - off) * before[i]) % Prime;
        if (2 * length <= step + erased - 1) {
            length = step + erased - length;
            const int scale = inverse(off);
            for (size_t i = 0; i < before.size(); ++i)
                before[i] = found[i] * scale % Prime;
        }
        found = std::move(next);
    }
    found.resize(size_t(degree(found)) + 1);
    return found;
}

// Takes off what is wrong at the roots (Forney). False when the roots are not all in the word.
bool mend(std::span<uint16_t> codewords, const Polynomial& syndromes, const Polynomial& where)
{
    const int checks = int(syndromes.size());
    Polynomial evaluator(size_t(checks), 0);
    for (int i = 0; i < checks; ++i)
        for (size_t k = 0; k < where.size() && i + int(k) < checks; ++k)
            evaluator[size_t(i) + k] =
                (evaluator[size_t(i) + k] + syndromes[size_t(i)] * where[k]) % Prime;
    Polynomial slope(std::max<size_t>(where.size(), 2) - 1, 0);
    for (size_t i = 1; i < where.size(); ++i)
        slope[i - 1] = int(i) * where[i] % Prime;

    int roots = 0;
    const int count = int(codewords.size());
    for (int place = 0; place < count; ++place) {
        const int x = power(Prime - 1 - (count - 1 - place) % (Prime - 1));
        if (valueAt(where, x) != 0)
            continue;
        const int steep = valueAt(slope, x);
        if (steep == 0)
            return false;
        ++roots;
        // The error is −evaluator/slope; taking it off adds that.
        const int error = valueAt(evaluator, x) * inverse(steep) % Prime;
        codewords[size_t(place)] = uint16_t((codewords[size_t(place)] + error) % Prime);
    }
    return roots == degree(where);
}

} // namespace

std::optional<int> correctCodewords(std::span<uint16_t> codewords, int checks,
                                    std::span<const int> erased, int spare)
{
    const int erasures = int(erased.size());
    if (checks < 1 || int(codewords.size()) <= checks || int(codewords.size()) >= Prime ||
        erasures + spare > checks)
        return std::nullopt;
    const Polynomial syndromes = syndromesOf(codewords, checks);
    if (allZero(syndromes))
        return 0;

    Polynomial erasedAt{1};
    for (const int place : erased)
        timesOneMinus(erasedAt, power(int(codewords.size()) - 1 - place));
    const Polynomial where = locator(syndromes, erasedAt, erasures);
    const int errors = degree(where) - erasures;
    if (errors < 0 || 2 * errors + erasures + spare > checks)
        return std::nullopt;

    std::vector<uint16_t> mended(codewords.begin(), codewords.end());
    if (!mend(mended, syndromes, where) || !allZero(syndromesOf(mended, checks)))
        return std::nullopt;
    std::copy(mended.begin(), mended.end(), codewords.begin());
    return errors;
}

} // namespace anteroom
