#pragma once

#include "kiosk/date_entry.h"
#include "kiosk/form_inputs.h"
#include "kiosk/visit_flow.h"

namespace anteroom {

// First name, last name and birth date as a person types them to be found; and the one more thing
// that tells two of the same name and birth date apart. A licence's front may offer them.
class IdentityForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(anteroom::FormInputs* names READ names CONSTANT)
    Q_PROPERTY(anteroom::DateEntry* birthDate READ birthDate CONSTANT)
    Q_PROPERTY(anteroom::FormInputs* further READ further CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool furtherReady READ isFurtherReady NOTIFY changed)
public:
    explicit IdentityForm(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] FormInputs* names() { return &m_names; }
    [[nodiscard]] DateEntry* birthDate() { return &m_birthDate; }
    [[nodiscard]] FormInputs* further() { return &m_further; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isFurtherReady() const { return m_further.hasRequired(); }

    // What a licence's front says, to be confirmed or corrected: nobody is looked for by it.
    void offer(const anteroom::Licence& licence);
    [[nodiscard]] bool isOffered() const { return m_isOffered; }

    void submit();
    void submitFurther();
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    VisitFlow& m_flow;
    FormInputs m_names;
    DateEntry m_birthDate{true};
    FormInputs m_further;
    bool m_isOffered = false; // from a licence
};

} // namespace anteroom
