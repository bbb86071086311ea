import QtQuick
import Anteroom.Controls

// One accepted change: what was there, what is there since, who and from where.
Item {
    id: row

    required property string day
    required property string time
    required property string field
    required property var before
    required property var after
    required property bool code
    required property string by
    required property string spokenName

    implicitHeight: column.height + 2 * Tokens.space3

    Accessible.role: Accessible.ListItem
    Accessible.name: spokenName
    Accessible.description: by

    Column {
        id: when

        anchors { left: parent.left; top: parent.top; margins: Tokens.panePadding; topMargin: Tokens.space3 }
        width: Tokens.fieldStateWidth

        ConsoleText {
            role: "bodyStrong"
            spoken: false
            text: row.day
        }
        ConsoleText {
            role: "small"
            spoken: false
            text: row.time
            color: Tokens.stone700
        }
    }
    Column {
        id: column

        anchors { left: when.right; right: parent.right; top: parent.top; rightMargin: Tokens.panePadding; topMargin: Tokens.space3 }
        spacing: 2

        ConsoleText {
            role: "label"
            spoken: false
            text: row.field
            color: Tokens.stone700
        }
        DiffText {
            width: parent.width
            visible: row.before.length > 0
            marks: row.before
            code: row.code
            Accessible.ignored: true
        }
        DiffText {
            width: parent.width
            marks: row.after
            code: row.code
            Accessible.ignored: true
        }
        ConsoleText {
            width: parent.width
            role: "small"
            spoken: false
            text: row.by
            color: Tokens.stone700
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.stone200
    }
}
