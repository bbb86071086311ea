#pragma once

#include "kiosk/row_list.h"
#include "kiosk/visit_flow.h"

#include <QImage>

namespace anteroom {

// A new insurance card: what it says, typed from the card or its picture and confirmed by hand.
class CardForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    // {key, label, value, code, changeText, changeIcon}
    Q_PROPERTY(anteroom::RowList* rows READ rows CONSTANT)
    // The front as it was taken, a QImage; null when there is no picture.
    Q_PROPERTY(QVariant picture READ picture NOTIFY changed)
    Q_PROPERTY(bool pictured READ isPictured NOTIFY changed)
    // The coverage on record in one line; empty when there is none.
    Q_PROPERTY(QString onRecord READ onRecord NOTIFY changed)
public:
    explicit CardForm(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] RowList* rows() { return &m_rows; }
    [[nodiscard]] QVariant picture() const { return m_picture; }
    [[nodiscard]] bool isPictured() const { return !m_picture.isNull(); }
    [[nodiscard]] QString onRecord() const { return m_onRecord; }
    // What has to be there before the card is done, as the primary button names it; empty when all
    // is there.
    [[nodiscard]] QString missing() const;

    Q_INVOKABLE void sameCard() { m_flow.answerInsurance(InsuranceAnswer::Same); }
    Q_INVOKABLE void newCard() { m_flow.answerInsurance(InsuranceAnswer::NewCard); }
    Q_INVOKABLE void noInsurance() { m_flow.answerInsurance(InsuranceAnswer::None); }
    Q_INVOKABLE void change(const QString& key);
    void finish();
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariantMap row(const Field& field) const;
    // As told on this card; what is on record of the old one isn't.
    [[nodiscard]] FieldValue told(const Field& field) const;

    VisitFlow& m_flow;
    RowList m_rows;
    QImage m_picture;
    Sha256 m_pictured;
    QString m_onRecord;
};

} // namespace anteroom
