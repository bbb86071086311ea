import QtQuick
import Anteroom.Controls

// The record changed while the patient was at the kiosk: three values side by side, equal in
// weight, none chosen beforehand.
Column {
    id: strip

    required property var change

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
            runs: strip.change.seen
            code: strip.change.code
            detail: strip.change.seenDetail
        }
        ConflictCard {
            width: cards.cardWidth
            title: qsTr("On record now")
            runs: strip.change.now
            code: strip.change.code
            detail: strip.change.nowDetail
            keyCap: "R"
            onClicked: strip.keepRecord()
        }
        ConflictCard {
            width: cards.cardWidth
            title: qsTr("Patient says")
            runs: strip.change.says
            code: strip.change.code
            detail: strip.change.saysDetail
            keyCap: "A"
            onClicked: strip.usePatients()
        }
    }
}
