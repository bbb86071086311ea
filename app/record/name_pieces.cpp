#include "record/name_pieces.h"

#include "record/comparison.h"
#include "record/nicknames.h"
#include "record/printed_name.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostPieces = 12; // of a legal name

QStringList wordsOfName(const QString& text)
{
    QString spaced = text;
    return spaced.replace(u'-', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

QStringList formsOf(const QString& word, NamePart part, const QString& preferredName)
{
    QStringList forms{plainLetters(word)};
    if (part == NamePart::Given) {
        const QStringList others = alsoCalled(folded(word)) + QStringList{preferredName};
        for (const QString& other : others)
            forms.append(plainLetters(other));
    }
    if (part == NamePart::Given || part == NamePart::Middle)
        forms.append(forms.first().left(1));
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

} // namespace

QList<NamePiece> piecesOf(const FieldValue& legalName, const QString& preferredName)
{
    static constexpr std::pair<const char*, NamePart> parts[] = {{"given", NamePart::Given},
                                                                 {"middle", NamePart::Middle},
                                                                 {"family", NamePart::Family},
                                                                 {"suffix", NamePart::Suffix}};
    QList<NamePiece> pieces;
    for (const auto& [key, part] : parts) {
        const QStringList words = wordsOfName(legalName.part(QLatin1StringView(key)));
        for (const QString& word : words) {
            const QStringList forms = formsOf(word, part, preferredName);
            if (!forms.isEmpty() && pieces.size() < mostPieces)
                pieces.append({part, forms});
        }
    }
    return pieces;
}

} // namespace anteroom
