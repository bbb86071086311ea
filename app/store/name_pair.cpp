#include "store/name_pair.h"

#include "store/patient_terms.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr QChar pairMark = u'&'; // no folded text has it
constexpr qsizetype letters = 2; // people type as many at least

bool tells(QStringView name)
{
    const QStringView beginning = name.left(letters);
    return beginning.size() == letters &&
           std::all_of(beginning.begin(), beginning.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString namePairTerm(const QString& family, const QString& given)
{
    if (family.startsWith(soundMark) && given.startsWith(soundMark))
        return pairMark + family + given;
    if (!tells(family) || !tells(given))
        return {};
    return pairMark + family.left(letters) + given.left(letters) + family;
}

} // namespace anteroom
