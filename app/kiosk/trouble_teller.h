#pragma once

#include "record/kiosk_trouble.h"
#include "wire/back_off.h"

#include <functional>
#include <optional>
#include <QObject>
#include <QTimer>

namespace anteroom {

// Tells the office what this kiosk cannot mend by itself, once for each change of it, and again
// until the office has heard.
class TroubleTeller : public QObject {
    Q_OBJECT
public:
    // The office's side of it (KioskOffice::tellTrouble).
    using Tell =
        std::function<void(const KioskTrouble&, QObject* context, std::function<void(Done)>)>;

    explicit TroubleTeller(Tell tell, QObject* parent = nullptr);

    [[nodiscard]] const KioskTrouble& trouble() const { return m_trouble; }
    void note(const KioskTrouble& trouble);
    // The office may be another than it was, or have forgotten: it hears it once more.
    void tellAgain();

private:
    void tell();

    Tell m_tell;
    KioskTrouble m_trouble;
    std::optional<KioskTrouble> m_heard; // by the office, as far as is known
    bool m_telling = false;
    QTimer m_again;
    BackOff m_backOff{std::chrono::seconds(5), std::chrono::minutes(5)};
};

} // namespace anteroom
