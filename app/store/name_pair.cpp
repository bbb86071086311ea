#include "store/name_pair.h"

#include "store/patient_terms.h"

namespace anteroom {

namespace {

constexpr QChar pairMark = u'&'; // no folded text has it

} // namespace

QString namePairTerm(const QString& family, const QString& given)
{
    if (family.startsWith(soundMark) && given.startsWith(soundMark))
        return pairMark + family + given;
    if (!beginsWithLetters(family, fewestTyped) || !beginsWithLetters(given, fewestTyped))
        return {};
    return pairMark + family.left(fewestTyped) + given.left(fewestTyped) + family;
}

} // namespace anteroom
