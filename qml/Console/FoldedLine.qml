import QtQuick
import Anteroom.Controls

// One line for all the fields that the patient saw and left as they are.
Pressable {
    id: line

    property bool open: false
    property bool current: false

    implicitHeight: Tokens.space7
    spokenDetail: open ? qsTr("shown") : qsTr("folded")

    background: Rectangle {
        anchors { fill: parent; leftMargin: Tokens.space1; rightMargin: Tokens.space1 }
        radius: Tokens.radiusRow
        color: line.down ? Tokens.pine100 : line.current ? Tokens.card : "transparent"
        border.width: line.current ? 2 : 0
        border.color: Tokens.pine700
    }

    Row {
        anchors { left: parent.left; leftMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        spacing: Tokens.space3

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: line.open ? "chevron-down" : "chevron-right"
            size: Tokens.consoleIcon
            color: Tokens.stone700
        }
        ConsoleText {
            spoken: false
            text: line.text
            color: Tokens.stone700
        }
    }
}
