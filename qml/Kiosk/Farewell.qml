import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// You're checked in: only shown when the answers are on the kiosk's disk, sealed.
LitDoor {
    id: door

    required property Kiosk kiosk

    title: kiosk.words.title
    lead: kiosk.words.doneLead

    Column {
        width: parent.width

        KioskText {
            width: parent.width
            visible: door.kiosk.found.sentTime !== ""
            role: "lead"
            text: qsTr("Your visit is at")
            horizontalAlignment: Text.AlignHCenter
        }
        KioskText {
            width: parent.width
            visible: text !== ""
            role: "name"
            text: door.kiosk.found.sentTime
            horizontalAlignment: Text.AlignHCenter
        }
        KioskText {
            width: parent.width
            visible: text !== ""
            role: "lead"
            text: door.kiosk.words.waitingArea
            horizontalAlignment: Text.AlignHCenter
        }
    }
    KioskText {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        role: "body"
        text: qsTr("This screen clears\nin %n second(s).", "", door.kiosk.idle.secondsLeft)
        horizontalAlignment: Text.AlignHCenter
    }
}
