#pragma once

#include "kiosk/date_entry.h"
#include "kiosk/form_inputs.h"
#include "kiosk/visit_flow.h"

#include <QVariantList>

namespace anteroom {

// The form of whichever field is being edited, made from the field's declaration: boxes for text
// and for parts, a date, or answers to touch.
class FieldForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    // "inputs", "date", "one" (of the answers) or "many"
    Q_PROPERTY(QString shape READ shape NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(anteroom::FormInputs* inputs READ inputs CONSTANT)
    Q_PROPERTY(anteroom::DateEntry* date READ date CONSTANT)
    // {code, label, chosen}
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    // Whether there is a value to take away, and none is an answer.
    Q_PROPERTY(bool removable READ isRemovable NOTIFY changed)
    // Typed from the insurance card, whose picture then stands beside it.
    Q_PROPERTY(bool beside READ isBesideCard NOTIFY changed)
public:
    explicit FieldForm(VisitFlow& flow, QObject* parent = nullptr);

    void open(const Field& field);
    [[nodiscard]] const Field* field() const { return m_field; }
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] FormInputs* inputs() { return &m_inputs; }
    [[nodiscard]] DateEntry* date() { return &m_date; }
    [[nodiscard]] QVariantList answers() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isRemovable() const;
    [[nodiscard]] bool isBesideCard() const;

    Q_INVOKABLE void touch(const QString& code);
    Q_INVOKABLE void removeValue();
    void submit();
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<FormInput> inputsOf(const Field& field, const FieldValue& value) const;
    [[nodiscard]] QList<std::pair<QString, QString>> options() const;
    [[nodiscard]] bool hasAnswers() const;
    [[nodiscard]] QStringList withoutDeclined() const;
    [[nodiscard]] QJsonValue json() const;

    VisitFlow& m_flow;
    const Field* m_field = nullptr;
    FormInputs m_inputs;
    DateEntry m_date{false};
    QStringList m_chosen;
};

} // namespace anteroom
