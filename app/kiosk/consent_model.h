#pragma once

#include "kiosk/form_inputs.h"
#include "kiosk/visit_flow.h"

namespace anteroom {

// The papers of a visit, one after the other: read, then signed with a finger, signed by typing
// one's name, or declined. Declining never keeps anyone from checking in.
class ConsentModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString position READ position NOTIFY changed)
    // Another paper, another pad.
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(bool inked READ isInked WRITE setInked NOTIFY changed)
    Q_PROPERTY(bool declining READ isDeclining WRITE setDeclining NOTIFY changed)
    Q_PROPERTY(anteroom::FormInputs* typedName READ typedName CONSTANT)
public:
    explicit ConsentModel(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString position() const; // "Paper 1 of 1 · version 7"
    [[nodiscard]] int index() const { return int(m_index); }
    [[nodiscard]] bool isInked() const { return m_inked; }
    void setInked(bool inked);
    [[nodiscard]] bool isDeclining() const { return m_declining; }
    void setDeclining(bool declining);
    [[nodiscard]] FormInputs* typedName() { return &m_typedName; }

    // The first paper without an answer; the first of all when each has one.
    void showNext();
    void show(const QString& key);
    // Drawn, or declined when that was chosen.
    Q_INVOKABLE void answer(const QByteArray& signaturePng);
    void answerTyped();
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const ConsentForm* paper() const;
    [[nodiscard]] std::pair<QString, ConsentText> wording() const; // language and text
    void give(ConsentAnswer answer, const QByteArray& signaturePng, const QString& typedName);

    VisitFlow& m_flow;
    QList<ConsentForm> m_papers;
    qsizetype m_index = 0;
    bool m_inked = false;
    bool m_declining = false;
    FormInputs m_typedName;
};

} // namespace anteroom
