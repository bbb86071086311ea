#pragma once

#include "kiosk/visit_flow.h"

#include <QVariantList>

namespace anteroom {

// The visit that was found, as much of it as lets its person know it and nobody else read it.
class FoundVisit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString born READ born NOTIFY changed)
    // {label, value}
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    // The hour of a visit that was just sent; empty when it has none.
    Q_PROPERTY(QString sentTime READ sentTime NOTIFY changed)
public:
    explicit FoundVisit(VisitFlow& flow, QObject* parent = nullptr);

    [[nodiscard]] QString name() const; // "Maren C."
    [[nodiscard]] QString born() const; // "Born March ••, 1984"
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] QString sentTime() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString addressHint() const;

    VisitFlow& m_flow;
};

} // namespace anteroom
