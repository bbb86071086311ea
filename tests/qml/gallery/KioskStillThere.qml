import QtQuick
import Anteroom.Controls

// look/kiosk-12-still-there.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    moment: true
    title: "Still there?"
    lead: "Your answers are hidden. Touch anywhere to go on."
    backText: "Clear it"
    backIcon: "x-lg"
    primaryText: "I’m still here"
    primaryIcon: "check-lg"

    CountdownRing {
        id: ring

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 60 }
        seconds: 9
    }
    Column {
        anchors { top: ring.bottom; topMargin: 44; left: parent.left; right: parent.right }
        spacing: Tokens.radiusSign

        KioskText {
            width: parent.width
            role: "heading"
            horizontalAlignment: Text.AlignHCenter
            text: "Then this screen clears itself"
        }
        KioskText {
            width: parent.width
            role: "lead"
            color: Tokens.stone700
            horizontalAlignment: Text.AlignHCenter
            text: "Nothing is lost that you already sent. What you typed just now is erased, for your privacy."
        }
    }
}
