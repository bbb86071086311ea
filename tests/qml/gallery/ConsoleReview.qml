import QtQuick
import Anteroom.Controls

// look/console-02-review.png
Rectangle {
    id: window

    width: 1600
    height: 1000
    color: Tokens.stone100

    property url card

    Rail {
        id: rail

        anchors.left: parent.left
        height: parent.height
        currentKey: "queue"
        model: [{key: "queue", icon: "inbox", text: "Queue", count: 7}, {key: "today", icon: "calendar-event", text: "Today"}, {key: "board", icon: "people", text: "Board"}, {key: "patients", icon: "person-vcard", text: "Patients"}, {key: "help", icon: "bell-fill", text: "Help", count: 1}, {key: "devices", icon: "display", text: "Devices"}, {key: "consents", icon: "file-earmark-text", text: "Consents"}]
        footModel: [{key: "audit", icon: "clock-history", text: "Audit"}, {key: "settings", icon: "gear", text: "Settings"}]
    }
    Toolbar {
        id: bar

        anchors { left: rail.right; right: parent.right }
        title: "Queue"
        person: "Ines Calloway"
        role: "Front desk"
    }
    KeyHints {
        id: hints

        anchors { left: rail.right; right: parent.right; bottom: parent.bottom }
        model: [{keys: ["J", "K"], text: "move"}, {keys: ["A"], text: "accept"}, {keys: ["E"], text: "edit"}, {keys: ["R"], text: "reject"}, {keys: ["Shift", "A"], text: "accept all unflagged"}, {keys: ["Enter"], text: "open"}, {keys: ["/"], text: "search"}]
    }
    Pane {
        id: queue

        anchors { left: rail.right; top: bar.bottom; bottom: hints.top; margins: Tokens.paneGap }
        width: Tokens.queueWidth
        title: "Waiting"
        count: 7
        headItems: ConsoleButton { text: "All sites"; iconName: "funnel"; height: 30 }

        Column {
            width: parent.width

            Item {
                width: parent.width
                height: help.height + 2 * Tokens.space3

                HelpRow {
                    id: help

                    x: Tokens.space3
                    y: Tokens.space3
                    width: parent.width - 2 * Tokens.space3
                    title: "Help: kiosk 2"
                    name: "Petra Olsen-Day"
                    where: "By the window, step 3"
                    clock: "0:42"
                }
            }
            Item {
                width: parent.width
                height: trouble.height + Tokens.space3

                TroubleRow {
                    id: trouble

                    x: Tokens.space3
                    width: parent.width - 2 * Tokens.space3
                    title: "Kiosk 1 needs attention, since 9:05 AM"
                    text: "Check-ins that the office did not take: 2 (submission.schema). They are kept at the kiosk, nothing is lost. Ask the patients at the desk, and tell your IT person."
                }
            }
            QueueRow { width: parent.width; current: true; name: "Maren Castellan"; minutes: "3 min"; changed: "Address, email, insurance"; chipKind: "check"; chipText: "1 to check"; note: "Visit 10:40" }
            QueueRow { width: parent.width; name: "Oluwadara Finch"; minutes: "6 min"; changed: "Cell phone"; chipKind: "conflict"; chipText: "Conflict"; note: "Visit 10:45" }
            QueueRow { width: parent.width; name: "Typed: “Lena Vasko”"; minutes: "8 min"; changed: "No visit found, 2 likely matches"; chipKind: "check"; chipText: "Who is this?"; chipIcon: "person" }
            QueueRow { width: parent.width; name: "Tuan Pham-Reyes"; minutes: "9 min"; changed: "Insurance front and back, signed" }
            QueueRow { width: parent.width; name: "Rosalie Quennell"; minutes: "11 min"; changed: "Nothing changed, signed" }
        }
    }
    Pane {
        id: submission

        anchors { left: queue.right; right: evidence.left; top: bar.bottom; bottom: hints.top; margins: Tokens.paneGap }

        Column {
            width: parent.width

            FieldRowHead { width: parent.width }
            FieldRow { width: parent.width; name: "Address"; recordRuns: [{text: "418 Wren Hollow Road, Apt 6B,", mark: "removed"}, {text: " Alder Falls, FR ", mark: "same"}, {text: "00417", mark: "removed"}]; patientRuns: [{text: "92 Kestrel Lane, Unit 4,", mark: "added"}, {text: " Alder Falls, FR ", mark: "same"}, {text: "00418", mark: "added"}]; source: "License"; sourceIcon: "person-vcard"; confidence: "99%" }
            FieldRow { width: parent.width; name: "Email"; recordRuns: [{text: "m.castellan", mark: "removed"}, {text: "@fernpost.example", mark: "same"}]; patientRuns: [{text: "maren", mark: "added"}, {text: "@fernpost.example", mark: "same"}]; source: "Typed"; sourceIcon: "keyboard"; stateKind: "confirmed" }
            FieldRow { width: parent.width; name: "Payer, plan"; recordRuns: [{text: "Harbor Oak Mutual, HMO", mark: "removed"}]; patientRuns: [{text: "Bluefern Health Plan, PPO Silver", mark: "added"}]; source: "Card, front"; sourceIcon: "credit-card-2-front"; confidence: "98%"; stateKind: "saving" }
            FieldRow {
                width: parent.width
                current: true
                name: "Member ID"
                code: true
                recordRuns: [{text: "HOM 220417 7", mark: "removed"}]
                patientRuns: [{text: "BFX 4417 2083 01", mark: "added"}]
                source: "Card, front"
                sourceIcon: "credit-card-2-front"
                confidence: "one character 61%"
                stateKind: "check"

                Row {
                    spacing: Tokens.space2

                    ConsoleButton { kind: "primary"; text: "Accept"; keyCap: "A" }
                    ConsoleButton { text: "Edit"; keyCap: "E" }
                    ConsoleButton { text: "Reject"; keyCap: "R" }
                }
            }
            FieldRow { width: parent.width; name: "Group"; patientRuns: [{text: "0071-LINDEN", mark: "added"}]; code: true; source: "Card, front"; sourceIcon: "credit-card-2-front"; confidence: "97%" }
            FieldRow { width: parent.width; name: "RxBIN, PCN"; recordRuns: [{text: "011552 HOAK", mark: "removed"}]; patientRuns: [{text: "009917 BFRX", mark: "added"}]; code: true; source: "Card, front"; sourceIcon: "credit-card-2-front"; confidence: "96%"; stateKind: "notSaved"; retryText: "Try again" }
        }
    }
    Pane {
        id: evidence

        anchors { right: parent.right; top: bar.bottom; bottom: hints.top; margins: Tokens.paneGap }
        width: Tokens.evidenceWidth
        title: "Evidence"
        headItems: [ConsoleButton { kind: "primary"; text: "Front"; height: 32 }, ConsoleButton { text: "Back"; height: 32 }, ConsoleButton { text: "License"; height: 32 }]

        Column {
            anchors { fill: parent; margins: Tokens.panePadding }
            spacing: Tokens.space3

            EvidenceFrame {
                width: parent.width
                height: 238
                name: "Front of the insurance card"
                source: window.card
                focusRect: Qt.rect(0.05, 0.56, 0.5, 0.1)
                doubtRect: Qt.rect(0.38, 0.57, 0.03, 0.08)
            }
            ReadCharacters { width: parent.width; text: "BFX4417208301"; doubtful: [9] }
            EvidenceFrame {
                width: parent.width
                height: 236
                name: "Whole card"
                source: window.card
                zoomed: false
                focusRect: Qt.rect(0.05, 0.56, 0.5, 0.1)
            }
        }
    }
}
