#pragma once

#include "kiosk/card_reading.h"
#include "kiosk/row_list.h"
#include "kiosk/visit_flow.h"

#include <QImage>

namespace anteroom {

// A new insurance card: what was read from it, what the reader is unsure of as one question at a
// time, and the rest typed.
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
    // How far the reading of the card is, in words; empty when nothing is being read.
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    // Why the card could not be read, and what to do; empty when nothing went wrong.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    // What the reader is unsure of, or whose name it is: {label, value, code, answers: {code,
    // text, icon}}; empty when there is nothing to ask.
    Q_PROPERTY(QVariantMap question READ question NOTIFY changed)
    // The part of the picture where that was read, a QImage, and the value's place in it, in
    // widths of the cut-out.
    Q_PROPERTY(QVariant cutOut READ cutOut NOTIFY changed)
    Q_PROPERTY(QRectF cutOutValue READ cutOutValue NOTIFY changed)
public:
    CardForm(VisitFlow& flow, CardReading& reading, QObject* parent = nullptr);

    [[nodiscard]] RowList* rows() { return &m_rows; }
    [[nodiscard]] QVariant picture() const { return m_picture; }
    [[nodiscard]] bool isPictured() const { return !m_picture.isNull(); }
    [[nodiscard]] QString onRecord() const { return m_onRecord; }
    // What has to be there before the card is done, as the primary button names it; empty when all
    // is there.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString trouble() const;
    // It is the card on record: nothing on it is new.
    [[nodiscard]] bool isOnRecord() const;
    [[nodiscard]] bool isRead() const { return m_reading.hasRead(); }
    [[nodiscard]] bool isAsking() const { return asked().has_value(); }
    // About the name on the card, after what is doubtful.
    [[nodiscard]] bool isAskingMember() const;
    [[nodiscard]] QVariantMap question() const;
    [[nodiscard]] QVariant cutOut() const { return m_cutOut; }
    [[nodiscard]] QRectF cutOutValue() const { return m_cutOutValue; }

    // One of the question's answers.
    Q_INVOKABLE void answer(const QString& code);
    void agree() { m_reading.agree(); }
    void disagree();
    Q_INVOKABLE void sameCard() { m_flow.answerInsurance(InsuranceAnswer::Same); }
    Q_INVOKABLE void newCard() { m_flow.answerInsurance(InsuranceAnswer::NewCard); }
    Q_INVOKABLE void noInsurance() { m_flow.answerInsurance(InsuranceAnswer::None); }
    Q_INVOKABLE void change(const QString& key);
    void finish();
    void refresh();

Q_SIGNALS:
    void changed();

private:
    // The question's value, and where it was read.
    struct Asked {
        QString label;
        QString value;
        bool code = false;
        ImageRole side = ImageRole::InsuranceFront;
        QRectF area;
    };
    [[nodiscard]] std::optional<Asked> asked() const;
    [[nodiscard]] QVariantList answers() const;
    [[nodiscard]] static QVariantMap row(const Field& field, const FieldValue& value);
    // As told on this card; what is on record of the old one isn't.
    [[nodiscard]] FieldValue told(const Field& field) const;
    [[nodiscard]] bool isAsked(const Field& field) const;
    void cutOutQuestion();

    VisitFlow& m_flow;
    CardReading& m_reading;
    RowList m_rows;
    QImage m_picture;
    QImage m_cutOut;
    QRectF m_cutOutValue;
    QString m_onRecord;
};

} // namespace anteroom
