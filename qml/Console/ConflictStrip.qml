import QtQuick
import Anteroom.Controls

// The record changed while the patient was at the kiosk: three values side by side, equal in
// weight, none chosen beforehand.
Column {
    id: strip

    required property var row

    signal usePatients
    signal keepRecord

    spacing: Tokens.space3

    NoticeBar {
        width: parent.width
        tone: "clay"
        strong: qsTr("The record changed while the patient was at the kiosk. Which one stays?")
    }
    Row {
        id: cards

        readonly property real cardWidth: (width - 2 * Tokens.space3) / 3

        width: parent.width
        spacing: Tokens.space3

        ConflictCard {
            width: cards.cardWidth
            title: qsTr("Patient saw")
            runs: strip.row.seen
            code: strip.row.code
            detail: strip.row.seenDetail || ""
        }
        ConflictCard {
            width: cards.cardWidth
            title: qsTr("On record now")
            runs: strip.row.now
            code: strip.row.code
            detail: strip.row.nowDetail || ""
            keyCap: "R"
            onClicked: strip.keepRecord()
        }
        ConflictCard {
            width: cards.cardWidth
            title: qsTr("Patient says")
            runs: strip.row.says
            code: strip.row.code
            detail: strip.row.saysDetail || ""
            keyCap: "A"
            onClicked: strip.usePatients()
        }
    }
}
