import QtQuick
import Anteroom.Controls

// What cannot be shown, why, and one thing to do about it.
Item {
    id: trouble

    property string title: ""
    property string text: ""
    property string actionText: ""

    signal act

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.panePadding }
        spacing: Tokens.space4

        NoticeBar {
            width: parent.width
            tone: "clay"
            strong: trouble.title
            text: trouble.text
        }
        ConsoleButton {
            visible: trouble.actionText !== ""
            focusPolicy: Qt.TabFocus
            text: trouble.actionText
            onClicked: trouble.act()
        }
    }
}
