import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// One field of a record; beneath the current one its editor, when it is open.
Pressable {
    id: row

    required property RecordModel record
    required property int index
    required property string name
    required property string lines
    required property string source
    required property string spokenName
    required property var model
    property bool current: false
    // Where the editor of the current field is put, and how high it is.
    property alias slot: slot
    required property real editorHeight

    implicitHeight: head.height + line.height + (slot.height > 0 ? slot.height + Tokens.space4 : 0)
    focusPolicy: Qt.TabFocus
    spokenText: spokenName
    spokenDetail: source
    onClicked: record.setCurrentIndex(index)

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
        y: head.height
        height: row.height - head.height
        color: row.down ? Tokens.pine100 : row.current ? Tokens.pine50 : "transparent"

        Rectangle {
            visible: row.current
            width: Tokens.edgeChosen
            height: parent.height
            color: Tokens.lampDown
        }
        FocusRing {
            shown: row.ringed
            thickness: Tokens.edge
            gap: -Tokens.edge
        }
    }

    SectionHead {
        id: head

        width: row.width
        section: row.ListView.section
        shown: row.ListView.section !== row.ListView.previousSection
    }
    LabelledLine {
        id: line

        y: head.height
        width: row.width
        label: row.name
        value: row.lines
        source: row.source
        code: row.model.code
    }
    Item {
        id: slot

        anchors { left: parent.left; right: parent.right; top: line.bottom; margins: Tokens.panePadding; topMargin: Tokens.space2 }
        height: row.current ? row.editorHeight : 0
    }
}
