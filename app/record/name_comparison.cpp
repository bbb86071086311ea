#include "record/name_comparison.h"

#include "record/name_covering.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype shortestCutOff = 4; // a family name that is looked for in another's

} // namespace

bool isNameOf(const QString& printed, const FieldValue& legalName, const QString& preferredName)
{
    const PrintedName print = PrintedName::of(printed);
    const QList<NamePiece> pieces = piecesOf(legalName, preferredName);
    return NameCovering(print, pieces).covers();
}

QString partedBy(const FieldValue& legalName, const QString& printed)
{
    const PrintedName print = PrintedName::of(printed);
    const QList<NamePiece> pieces = piecesOf(legalName, {});
    NameCovering covering(print, pieces);
    if (covering.covers())
        return print.withBlanksAt(covering.starts());
    // Somebody else's of the same family, whose first name nobody here knows.
    const QString family = plainLetters(legalName.part("family"_L1));
    if (print.begins.count(true) == 1 && family.size() >= shortestCutOff &&
        print.letters.size() >= family.size() + 2) {
        if (print.letters.endsWith(family))
            return print.withBlanksAt({print.at[print.letters.size() - family.size()]});
        if (print.letters.startsWith(family))
            return print.withBlanksAt({print.at[family.size()]});
    }
    return print.text;
}

} // namespace anteroom
