pragma ComponentBehavior: Bound
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
    readonly property bool editing: current && record.editor.open

    implicitHeight: line.height + (editing ? editor.height + Tokens.space4 : 0)
    focusPolicy: Qt.TabFocus
    spokenText: spokenName
    spokenDetail: source
    onClicked: record.setCurrentIndex(index)

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
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

    LabelledLine {
        id: line

        width: parent.width
        label: row.name
        value: row.lines
        source: row.source
        code: row.model.code
    }
    Loader {
        id: editor

        anchors { left: parent.left; right: parent.right; top: line.bottom; margins: Tokens.panePadding; topMargin: Tokens.space2 }
        active: row.editing
        height: active ? implicitHeight : 0
        sourceComponent: FieldForm {
            editor: row.record.editor
            saving: row.record.saving
            onSaved: row.record.saveEdit()
            onCanceled: row.record.leaveEdit()
        }
    }
}
