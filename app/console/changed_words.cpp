#include "console/changed_words.h"

#include "record/field.h"

#include <QCoreApplication>

namespace anteroom {

namespace {

constexpr qsizetype mostWords = 3;

QString wordFor(const Field& field)
{
    switch (field.group) {
    case FieldGroup::Coverage1:
        return QCoreApplication::translate("Console", "insurance");
    case FieldGroup::Coverage2:
        return QCoreApplication::translate("Console", "second insurance");
    case FieldGroup::Coverage3:
        return QCoreApplication::translate("Console", "third insurance");
    default:
        return field.labelText().toLower();
    }
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

QString changedWords(const QStringList& fieldKeys, bool signedConsent)
{
    QStringList words;
    for (const QString& key : fieldKeys) {
        const Field* field = findField(key);
        const QString word = field ? wordFor(*field) : key;
        if (!words.contains(word))
            words.append(word);
    }
    if (words.isEmpty())
        words.append(QCoreApplication::translate("Console", "nothing changed"));
    const qsizetype more = words.size() - mostWords;
    words = words.first(std::min(words.size(), mostWords));
    if (more > 0)
        words.append(QCoreApplication::translate("Console", "%1 more").arg(more));
    if (signedConsent)
        words.append(QCoreApplication::translate("Console", "signed"));
    return sentence(words.join(QStringLiteral(", ")));
}

} // namespace anteroom
