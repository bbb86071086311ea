import QtQuick
import Anteroom.Controls

// The name of a group of fields, with a tag where there is news.
Item {
    id: head

    property string section: ""
    property string tag: ""
    // Only over the first row of its section.
    property bool shown: true

    visible: shown && section !== ""
    implicitHeight: visible ? Tokens.consoleButton : 0

    Row {
        anchors { left: parent.left; leftMargin: Tokens.panePadding; bottom: parent.bottom; bottomMargin: Tokens.space1 }
        spacing: Tokens.space2

        ConsoleText {
            anchors.verticalCenter: parent.verticalCenter
            role: "section"
            text: head.section
        }
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: head.tag !== ""
            kind: "new"
            text: head.tag
        }
    }
}
