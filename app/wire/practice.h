#pragma once

#include "record/field.h"
#include "record/ids.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace anteroom {

// A consent's wording in one language.
struct ConsentText {
    QString title;
    QString text;

    // What a signature is bound to.
    [[nodiscard]] Sha256 hash() const { return Sha256::of(text.toUtf8()); }
    friend bool operator==(const ConsentText&, const ConsentText&) = default;
};

// A consent that the practice asks for, in all its languages.
struct ConsentForm {
    QString key; // "privacy_practices"
    int version = 1;
    QMap<QString, ConsentText> texts; // by BCP 47 tag

    friend bool operator==(const ConsentForm&, const ConsentForm&) = default;
};

// What anyone in the waiting room may know of the practice, and what a kiosk needs to seal what it
// is told. Holds no patient data, so a kiosk keeps it on disk.
struct Practice {
    QString name;
    QString site;
    QStringList languages; // BCP 47 tags, in the order in which they are offered
    QByteArray sealingKey; // X25519, 32 bytes
    QByteArray receiptKey; // Ed25519, 32 bytes
    QList<ConsentForm> consents;
    QList<FieldValue> payers{}; // its own ones: values of payerField()

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Practice> fromJson(const QJsonObject& json);
    friend bool operator==(const Practice&, const Practice&) = default;
};

} // namespace anteroom
