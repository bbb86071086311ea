#pragma once

#include "tests/demo/demo_stage.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// The cards that lie in the tray, one visitor a row, for the window from which a person lays them
// in front of the kiosk's camera.
class TrayCards : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The demo has one tray")
    // The file that lies in front of the camera; empty for none.
    Q_PROPERTY(QString presented READ presented NOTIFY presentedChanged)
public:
    enum Role { Visitor = Qt::UserRole, LicenceFront, LicenceBack, InsuranceFront, InsuranceBack };

    explicit TrayCards(DemoStage& stage);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QString& presented() const { return m_presented; }
    Q_INVOKABLE void present(const QString& file);
    Q_INVOKABLE void takeAway() { present({}); }

Q_SIGNALS:
    void presentedChanged();

private:
    DemoStage& m_stage;
    QList<DemoVisitor> m_visitors;
    QString m_presented;
};

} // namespace anteroom
