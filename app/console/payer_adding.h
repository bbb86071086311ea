#pragma once

#include "console/field_editor.h"
#include "console/listed_payers.h"
#include "console/office_line.h"

namespace anteroom {

/// A payer that no kiosk knows by name, added to the practice's directory from a check-in that
/// brought its card. Kiosks read the next card with it. One that was added can be taken out again.
class PayerAdding : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    // The current row is such a payer.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    // The current row is one that the practice added.
    Q_PROPERTY(bool removable READ isRemovable NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(anteroom::FieldEditor* editor READ editor CONSTANT)

public:
    explicit PayerAdding(OfficeLine& office, QObject* parent = nullptr);

    // Who is listed, as the office says.
    void refresh();
    // The row that staff look at; null for none.
    void look(const ProposedChange* change);

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isRemovable() const;
    [[nodiscard]] bool isOpen() const { return m_editor.isOpen(); }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] FieldEditor* editor() { return &m_editor; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();
    // False when there was nothing to leave.
    Q_INVOKABLE bool leave();

Q_SIGNALS:
    void changed();
    void noticed(const QString& text);

private:
    void take(const FieldValue& payer, const Done& added);
    void takeOut(const FieldValue& payer, const Done& removed);

    OfficeLine& m_office;
    ListedPayers m_listed;
    FieldEditor m_editor;
    ChangeId m_looked;
    QString m_name; // of the payer in the row; empty when it is another field
    bool m_saving = false;
};

} // namespace anteroom
