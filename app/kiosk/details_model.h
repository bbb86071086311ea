#pragma once

#include "kiosk/row_list.h"
#include "kiosk/visit_flow.h"

namespace anteroom {

// What is on record beside what the licence says, to be confirmed: first the questions where the
// two differ, then everything else with a button to change it.
class DetailsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    // {key, question, startLines, endLines, chosen}: licence at the start, record at the end
    Q_PROPERTY(anteroom::RowList* questions READ questions CONSTANT)
    // {key, label, value, detail, code, changeText, changeIcon}; key "insurance" is the insurance
    Q_PROPERTY(anteroom::RowList* rows READ rows CONSTANT)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY changed)
    Q_PROPERTY(QString restTitle READ restTitle NOTIFY changed)
public:
    explicit DetailsModel(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] RowList* questions() { return &m_questions; }
    [[nodiscard]] RowList* rows() { return &m_rows; }
    [[nodiscard]] int questionCount() const { return m_questions.rowCount(); }
    [[nodiscard]] QString restTitle() const;
    // The first question without an answer, as the primary button names it; empty when none.
    [[nodiscard]] QString missing() const;

    Q_INVOKABLE void choose(const QString& key, const QString& side);
    Q_INVOKABLE void change(const QString& key);
    // A row was on screen: it can be confirmed.
    Q_INVOKABLE void markSeen(const QString& key);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QVariantMap> questionRows() const;
    [[nodiscard]] QList<QVariantMap> valueRows() const;
    [[nodiscard]] QVariantMap valueRow(const Field& field) const;
    [[nodiscard]] QVariantMap insuranceRow() const;

    VisitFlow& m_flow;
    RowList m_questions;
    RowList m_rows;
};

// A coverage in one line: "Bluefern PPO Silver, ID ends in 8301".
[[nodiscard]] QString coverageWords(const Visit& visit);

} // namespace anteroom
