pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// A row of a table: the first cell strong, a chip at the end where there is one.
Pressable {
    id: row

    property var cells: []
    property bool current: false
    property string chipKind: ""
    property string chipText: ""

    implicitHeight: Tokens.space7
    focusPolicy: Qt.TabFocus
    spokenDetail: cells.join(", ")

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
        color: row.current || row.down ? Tokens.pine100 : "transparent"

        Rectangle {
            visible: row.current
            width: Tokens.edgeChosen
            height: parent.height
            color: Tokens.pine700
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.stone200
        }
        FocusRing {
            shown: row.ringed
            thickness: Tokens.edge
            gap: -Tokens.edge
        }
    }

    Row {
        id: columns

        readonly property real cellWidth: (width - (chip.visible ? Tokens.fieldStateWidth * 1.4 : 0)) / row.cells.length

        anchors { left: parent.left; right: parent.right; leftMargin: Tokens.gutter; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }

        Repeater {
            model: row.cells

            ConsoleText {
                required property string modelData
                required property int index

                width: columns.cellWidth
                role: index === 0 ? "valueStrong" : "value"
                spoken: false
                text: modelData
            }
        }
    }
    Chip {
        id: chip

        anchors { right: parent.right; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        visible: row.chipText !== ""
        kind: row.chipKind === "" ? "plain" : row.chipKind
        text: row.chipText
        Accessible.ignored: true
    }
}
