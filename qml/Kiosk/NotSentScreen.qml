import QtQuick
import Anteroom.Controls

// The answers could not be kept: they are still here, and the desk can help.
KioskScreen {
    id: screen

    PagedColumn {
        anchors.fill: parent
        spacing: Tokens.space5

        Note {
            width: parent.width
            tone: "bad"
            text: screen.kiosk.words.sendTrouble
        }
        ChoiceCard {
            width: parent.width
            iconName: "bell-fill"
            title: qsTr("Ask at the desk")
            detail: qsTr("Someone will help you.")
            onClicked: screen.kiosk.askAtDesk()
        }
    }
}
