#pragma once

#include "record/result.h"
#include "store/roster_feed.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace anteroom {

// The consents that a practice asks for, with their texts in all languages, as kiosks get them.
class ConsentForms {
public:
    // The consents of the folder: one <key>.json each that names the version and the titles, with
    // the texts beside it as <key>.<language>.txt. Without a folder, those that come with the
    // program. Problem code: consents.damaged names the file.
    [[nodiscard]] static Result<ConsentForms> load(const QString& folder);

    // {"key", "version", "texts": {"en": {"title", "text"}, …}}, by key.
    [[nodiscard]] const QJsonArray& json() const { return m_json; }

    [[nodiscard]] QList<RequiredConsent> required() const;

private:
    QJsonArray m_json;
};

} // namespace anteroom
