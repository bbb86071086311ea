import QtQuick
import QtQuick.Window
import Anteroom.Controls

// The tray: whose cards are there, and what lies in front of the kiosk's camera.
Window {
    id: window

    required property TrayCards cards

    width: Tokens.space9 * 9
    height: Tokens.space9 * 9
    visible: true
    title: qsTr("Cards to hold up")
    color: Tokens.stone50

    DropArea {
        id: camera

        width: parent.width
        height: Tokens.space9 + Tokens.space7
        keys: ["card"]
        onDropped: drop => window.cards.present(drop.text)

        Rectangle {
            anchors { fill: parent; margins: Tokens.space4 }
            radius: Tokens.radiusPane
            color: camera.containsDrag ? Tokens.pine100 : Tokens.card
            border { width: 1; color: Tokens.stone500 }

            ConsoleText {
                anchors { left: parent.left; leftMargin: Tokens.space5; verticalCenter: parent.verticalCenter }
                role: "heading"
                text: window.cards.presented === "" ? qsTr("Nothing in front of the camera. Click a card, or drag it here.") : qsTr("A card is in front of the camera.")
            }
            ConsoleButton {
                anchors { right: parent.right; rightMargin: Tokens.space5; verticalCenter: parent.verticalCenter }
                text: qsTr("Take it away")
                enabled: window.cards.presented !== ""
                onClicked: window.cards.takeAway()
            }
        }
    }
    ListView {
        anchors { top: camera.bottom; left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.space4 }
        clip: true
        spacing: Tokens.space4
        model: window.cards
        delegate: Column {
            id: visitorRow

            required property string visitor
            required property string licenceFront
            required property string licenceBack
            required property string insuranceFront
            required property string insuranceBack
            readonly property TrayCards tray: ListView.view.model

            spacing: Tokens.space2

            ConsoleText {
                role: "label"
                text: visitorRow.visitor
            }
            Row {
                spacing: Tokens.space2

                TrayCard {
                    tray: visitorRow.tray
                    file: visitorRow.licenceBack
                    text: qsTr("License, back, of %1").arg(visitorRow.visitor)
                }
                TrayCard {
                    tray: visitorRow.tray
                    file: visitorRow.licenceFront
                    text: qsTr("License, front, of %1").arg(visitorRow.visitor)
                }
                TrayCard {
                    tray: visitorRow.tray
                    file: visitorRow.insuranceFront
                    text: qsTr("Insurance card, front, of %1").arg(visitorRow.visitor)
                }
                TrayCard {
                    tray: visitorRow.tray
                    file: visitorRow.insuranceBack
                    text: qsTr("Insurance card, back, of %1").arg(visitorRow.visitor)
                }
            }
        }
    }
}
