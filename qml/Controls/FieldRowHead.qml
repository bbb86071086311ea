pragma ComponentBehavior: Bound
import QtQuick

// The words over the columns of field rows.
Item {
    id: head

    readonly property real valueWidth: (width - 2 * Tokens.panePadding - Tokens.fieldNameWidth - Tokens.fieldSourceWidth - Tokens.fieldStateWidth - 4 * Tokens.paneGap) / 2

    implicitHeight: 34

    Row {
        anchors { left: parent.left; leftMargin: Tokens.panePadding; top: parent.top; topMargin: 9 }
        spacing: Tokens.paneGap

        Repeater {
            model: [qsTr("Field"), qsTr("On record"), qsTr("Patient says"), qsTr("From"), qsTr("State")]

            ConsoleText {
                required property string modelData
                required property int index

                width: [Tokens.fieldNameWidth, head.valueWidth, head.valueWidth, Tokens.fieldSourceWidth, Tokens.fieldStateWidth][index]
                role: "label"
                text: modelData
                color: Tokens.stone700
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.stone200
    }
}
