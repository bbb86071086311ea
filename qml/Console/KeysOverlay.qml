pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// All keys, over whatever was on screen.
Rectangle {
    id: overlay

    required property var groups

    signal closed

    color: Tokens.scrim

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("All keys")

    MouseArea {
        anchors.fill: parent
        onClicked: overlay.closed()
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(overlay.width - 2 * Tokens.space7, Tokens.space9 * 13)
        height: Math.min(overlay.height - 2 * Tokens.space6, body.height + head.height + Tokens.space6)
        radius: Tokens.radiusPane
        color: Tokens.paper
        clip: true

        Item {
            id: head

            width: parent.width
            height: Tokens.space8

            ConsoleText {
                anchors { left: parent.left; leftMargin: Tokens.space5; verticalCenter: parent.verticalCenter }
                role: "title"
                text: qsTr("All keys")
            }
            ConsoleButton {
                anchors { right: parent.right; rightMargin: Tokens.space5; verticalCenter: parent.verticalCenter }
                focusPolicy: Qt.TabFocus
                text: qsTr("Close")
                keyCap: qsTr("Esc")
                onClicked: overlay.closed()
            }
        }
        Flow {
            id: body

            readonly property real columnWidth: (width - 3 * spacing) / 4

            anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: Tokens.space5; rightMargin: Tokens.space5 }
            height: Tokens.space9 * 6.2
            flow: Flow.TopToBottom
            spacing: Tokens.space5

            Repeater {
                model: overlay.groups

                KeyGroup {
                    width: body.columnWidth
                }
            }
        }
    }
}
