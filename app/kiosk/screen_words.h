#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

class Kiosk;

// What the wall and the sill say on the screen that is up: one question, one way on, one way out.
class ScreenWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString practiceName READ practiceName NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString primary READ primary NOTIFY changed)
    Q_PROPERTY(QString primaryIcon READ primaryIcon NOTIFY changed)
    Q_PROPERTY(bool primaryEnabled READ isPrimaryEnabled NOTIFY changed)
    Q_PROPERTY(QString back READ back NOTIFY changed)
    Q_PROPERTY(QString backIcon READ backIcon NOTIFY changed)
    Q_PROPERTY(QString staffSign READ staffSign NOTIFY changed)
    Q_PROPERTY(QString staffSignIcon READ staffSignIcon NOTIFY changed)
    // What anyone should know before they begin; empty when all is well.
    Q_PROPERTY(QString noticeStrong READ noticeStrong NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    // No visit may begin: another page stands in the place of Welcome.
    Q_PROPERTY(bool outOfOrder READ isOutOfOrder NOTIFY changed)
    Q_PROPERTY(QString doneLead READ doneLead NOTIFY changed)
    Q_PROPERTY(QString waitingArea READ waitingArea NOTIFY changed)
    Q_PROPERTY(QString sendTrouble READ sendTrouble NOTIFY changed)
public:
    explicit ScreenWords(const Kiosk& kiosk, QObject* parent = nullptr);

    [[nodiscard]] QString practiceName() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString primary() const;
    [[nodiscard]] QString primaryIcon() const;
    [[nodiscard]] bool isPrimaryEnabled() const;
    [[nodiscard]] QString back() const;
    [[nodiscard]] QString backIcon() const;
    [[nodiscard]] QString staffSign() const;
    [[nodiscard]] QString staffSignIcon() const;
    [[nodiscard]] QString noticeStrong() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool isOutOfOrder() const;
    [[nodiscard]] QString doneLead() const;
    [[nodiscard]] QString waitingArea() const;
    [[nodiscard]] QString sendTrouble() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString detailsLead() const;
    [[nodiscard]] QString summaryLead() const;
    [[nodiscard]] QString notFoundLead() const;
    [[nodiscard]] QString sheetPrimary() const;

    const Kiosk& m_kiosk;
};

} // namespace anteroom
