#include "scanner/reading/folded_letter.h"

#include <QString>

namespace anteroom {

QChar bareLetter(QChar c)
{
    if (c.unicode() < 0x80)
        return c;
    const QString parts = c.decomposition();
    return c.decompositionTag() != QChar::NoDecomposition && !parts.isEmpty() ? parts.front() : c;
}

QChar foldedLetter(QChar c)
{
    c = bareLetter(c).toLower();
    switch (c.unicode()) {
    case u'i':
    case u'1':
    case u'|':
    case u'!':
        return u'l';
    case u'0':
        return u'o';
    case u'5':
        return u's';
    case u'8':
        return u'b';
    case u'2':
        return u'z';
    default:
        return c;
    }
}

} // namespace anteroom
