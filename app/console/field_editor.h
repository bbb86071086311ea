#pragma once

#include "console/display_list.h"
#include "record/field.h"

namespace anteroom {

/// A value being edited, one row an entry: a whole field, or each part of a name or an address.
/// What is typed is checked by the field's own rules when it is asked for, and kept as typed until
/// it is right.
///
/// Roles: label, text, code, entry ("text" | "choice" | "choices"), options (a list of
/// {"code", "label", "chosen"}), hint.
class FieldEditor : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The review and the record open it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)

public:
    explicit FieldEditor(QObject* parent = nullptr);

    void begin(const Field& field, const FieldValue& value);
    void close();
    [[nodiscard]] bool isOpen() const { return m_field != nullptr; }
    [[nodiscard]] const Field* field() const { return m_field; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString errorText() const { return m_error; }
    void setError(const QString& error);

    Q_INVOKABLE void setText(int row, const QString& text);
    // Sets a choice, or turns one of several on or off.
    Q_INVOKABLE void choose(int row, const QString& code);

    // The value as it would enter the record; a problem is also shown as errorText.
    [[nodiscard]] Result<FieldValue> value();

Q_SIGNALS:
    void changed();
    void errorChanged();

private:
    struct Entry {
        QString key; // of the part; empty for the whole field
        QString label;
        FieldKind kind;
        QString text;
        QStringList chosen;
    };

    [[nodiscard]] Entry entryFor(const FieldValue& value) const;
    [[nodiscard]] QJsonValue entered() const;
    void showRows();

    const Field* m_field = nullptr;
    QList<Entry> m_entries;
    QString m_error;
};

} // namespace anteroom
