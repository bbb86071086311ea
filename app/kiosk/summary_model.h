#pragma once

#include "kiosk/row_list.h"
#include "kiosk/visit_flow.h"

namespace anteroom {

// What will be sent to the desk: everything that is new, what was signed, and what stays.
class SummaryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    // {key, icon, title, detail, tag, changeText, changeIcon}
    Q_PROPERTY(anteroom::RowList* rows READ rows CONSTANT)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
public:
    explicit SummaryModel(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] RowList* rows() { return &m_rows; }
    [[nodiscard]] int newCount() const { return m_newCount; }

    Q_INVOKABLE void change(const QString& key);
    void refresh();

Q_SIGNALS:
    void changed();
    // The paper of that key is to be seen again.
    void paperWanted(const QString& key);

private:
    [[nodiscard]] QVariantMap fieldRow(const Field& field) const;
    [[nodiscard]] QVariantMap insuranceRow() const;
    [[nodiscard]] QVariantMap paperRow(const ConsentForm& paper) const;

    VisitFlow& m_flow;
    RowList m_rows;
    int m_newCount = 0;
};

} // namespace anteroom
