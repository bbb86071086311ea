import QtQuick
import Anteroom.Controls

// Nobody has touched anything for a minute. What was on the screen is gone from it while this
// counts.
KioskScreen {
    id: screen

    wallView: number

    KioskText {
        id: number

        anchors.fill: parent
        visible: Tokens.lower
        role: "display"
        text: screen.kiosk.idle.secondsLeft
        color: Tokens.roomText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Tokens.space7

        CountdownRing {
            visible: !Tokens.lower
            anchors.horizontalCenter: parent.horizontalCenter
            seconds: screen.kiosk.idle.secondsLeft
            total: screen.kiosk.idle.secondsAsked
        }
        Column {
            width: parent.width
            spacing: Tokens.space2

            KioskText {
                width: parent.width
                role: "heading"
                text: qsTr("Then this screen clears itself")
                horizontalAlignment: Text.AlignHCenter
            }
            KioskText {
                width: parent.width
                role: "lead"
                text: qsTr("Nothing is lost that you already sent. What you typed just now is erased, for your privacy.")
                color: Tokens.stone700
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
