#pragma once

#include "record/appointment.h"
#include "record/kiosk_trouble.h"
#include "record/receipt.h"
#include "wire/device_file.h"
#include "wire/office_client.h"

namespace anteroom {

// The office as a kiosk knows it. Bodies that hold patient data are sealed before they come here.
class KioskOffice {
public:
    explicit KioskOffice(OfficeClient& client) : m_client(&client) {}

    void practice(QObject* context, Answered<Practice> answered);

    // Makes a key of the kiosk's own, has it certified with a one-time code, and answers with what
    // DeviceFile keeps. The client uses the new certificate from then on.
    void enrol(const QString& code, const QString& kioskName, QObject* context,
               Answered<DeviceIdentity> answered);

    // Answers at once when something changed since `since`, else when it does, at the latest
    // after `wait` (25 s at most).
    void roster(qint64 since, std::chrono::seconds wait, QObject* context,
                Answered<RosterChanges> answered);

    // The status that came with a refusal says whether to try again; 0 when none came.
    struct BlobDelivery {
        Done stored;
        int status = 0;
    };
    // The hash is that of the plain bytes. Sending what the office has already is no problem.
    void putBlob(const Sha256& plain, const QByteArray& sealed, QObject* context,
                 std::function<void(BlobDelivery)> answered);

    struct Delivery {
        Result<Receipt> receipt;
        int status = 0;
        QList<Sha256> missing; // blobs the office asks for first
    };
    void putSubmission(const SubmissionId& id, const QByteArray& sealed, QObject* context,
                       std::function<void(Delivery)> answered);

    // `place` is where in the visit the person is ("Step 2"), never who it is.
    void callForHelp(const HelpCallId& id, const QString& place, QObject* context,
                     Answered<void> answered);
    void cancelHelp(const HelpCallId& id, QObject* context, Answered<void> answered);
    // In place of what was told before; one that is none ends it.
    void tellTrouble(const KioskTrouble& trouble, QObject* context, Answered<void> answered);

private:
    OfficeClient* m_client;
};

} // namespace anteroom
