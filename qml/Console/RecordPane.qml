pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// One patient's record, field by field, with where each value comes from.
Pane {
    id: pane

    required property Desk desk
    readonly property RecordModel record: desk.record

    Item {
        id: head

        width: parent.width
        height: words.height + 2 * Tokens.panePadding

        Column {
            id: words

            anchors { left: parent.left; right: edit.left; margins: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            spacing: Tokens.edge

            ConsoleText {
                width: parent.width
                role: "title"
                text: pane.record.title
            }
            ConsoleText {
                width: parent.width
                text: pane.record.subtitle
                color: Tokens.stone700
            }
        }
        ConsoleButton {
            id: edit

            anchors { right: parent.right; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            visible: pane.record.title !== ""
            focusPolicy: Qt.TabFocus
            text: qsTr("Edit")
            keyCap: "E"
            enabled: pane.desk.line.live
            onClicked: pane.record.beginEdit()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.stone500
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.record
        currentIndex: pane.record.currentIndex
        highlightMoveDuration: 0
        section.property: "section"
        delegate: RecordRow {
            width: ListView.view.width
            record: pane.record
            current: index === pane.record.currentIndex
            editorHeight: editor.height
        }
    }
    Column {
        id: editor

        parent: list.currentItem ? (list.currentItem as RecordRow).slot : pane
        width: parent ? parent.width : 0

        Repeater {
            model: pane.record.editor.open ? 1 : 0

            FieldForm {
                width: list.width - 2 * Tokens.panePadding
                editor: pane.record.editor
                saving: pane.record.saving
                onSaved: pane.record.saveEdit()
                onCanceled: pane.record.leaveEdit()
            }
        }
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        patience: pane.record.patience
        text: qsTr("Opening the record …")
    }
    TroubleState {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: pane.record.problemText !== ""
        title: qsTr("This record cannot be opened")
        text: pane.record.problemText
    }
}
