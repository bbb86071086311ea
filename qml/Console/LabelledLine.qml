import QtQuick
import Anteroom.Controls

// A field's name, its value and where the value comes from.
Item {
    id: line

    property string label: ""
    property string value: ""
    property string source: ""
    property bool code: false
    readonly property int labelWidth: Tokens.fieldNameWidth * 1.2

    implicitHeight: Math.max(name.height, words.height) + 2 * Tokens.space3 - 1

    ConsoleText {
        id: name

        anchors { left: parent.left; leftMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        width: line.labelWidth
        role: "bodyStrong"
        text: line.label
    }
    ConsoleText {
        id: words

        anchors { left: name.right; leftMargin: Tokens.space3; right: from.left; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
        role: line.code ? "code" : "value"
        text: line.value
    }
    ConsoleText {
        id: from

        anchors { right: parent.right; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, line.width * 0.4)
        role: "small"
        text: line.source
        color: Tokens.stone700
        horizontalAlignment: Text.AlignRight
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.stone200
    }
}
