#include "tests/demo/tray_cards.h"

#include <cstdio>

namespace anteroom {

TrayCards::TrayCards(DemoStage& stage) : m_stage(stage)
{
    for (const DemoVisitor& visitor : stage.practice().visitors) {
        if (stage.hasWallet(visitor))
            m_visitors.append(visitor);
    }
}

int TrayCards::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visitors.size());
}

QVariant TrayCards::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DemoVisitor& visitor = m_visitors[index.row()];
    const WalletFiles& wallet = m_stage.wallet(visitor);
    switch (role) {
    case Visitor:
        return visitor.name;
    case LicenceFront:
        return wallet.licenceFront;
    case LicenceBack:
        return wallet.licenceBack;
    case InsuranceFront:
        return wallet.insuranceFront;
    case InsuranceBack:
        return wallet.insuranceBack;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrayCards::roleNames() const
{
    return {{Visitor, "visitor"},
            {LicenceFront, "licenceFront"},
            {LicenceBack, "licenceBack"},
            {InsuranceFront, "insuranceFront"},
            {InsuranceBack, "insuranceBack"}};
}

void TrayCards::present(const QString& file)
{
    if (const Done presented = m_stage.kiosk().present(file); !presented) {
        std::fprintf(stderr, "demo: %s\n", qPrintable(presented.problem().advice));
        return;
    }
    m_presented = file;
    Q_EMIT presentedChanged();
}

} // namespace anteroom
