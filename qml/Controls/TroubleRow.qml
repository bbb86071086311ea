import QtQuick

// What a kiosk cannot mend by itself, pinned over the queue: there until it is over.
//
//   TroubleRow { title: qsTr("Kiosk 2 needs attention"); text: … }
Rectangle {
    id: row

    property string title: ""
    property string text: ""

    implicitWidth: Tokens.queueWidth - 2 * Tokens.space3
    implicitHeight: words.height + 2 * Tokens.space3
    radius: Tokens.radiusRow
    color: Tokens.lamp100
    border.width: 1
    border.color: Tokens.checkEdge

    Accessible.role: Accessible.Note
    Accessible.name: title + ". " + text

    AppIcon {
        id: picture

        anchors { left: parent.left; top: parent.top; margins: Tokens.space3 }
        name: "exclamation-triangle-fill"
        size: 22
        color: Tokens.lampInk
    }
    Column {
        id: words

        anchors { left: picture.right; right: parent.right; top: parent.top; leftMargin: 10; rightMargin: Tokens.space3; topMargin: Tokens.space3 }

        ConsoleText {
            width: parent.width
            role: "valueStrong"
            spoken: false
            text: row.title
        }
        ConsoleText {
            width: parent.width
            role: "small"
            spoken: false
            text: row.text
        }
    }
}
