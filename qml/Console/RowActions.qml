pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// What can be done with the current row, in the step staff are at.
Column {
    id: actions

    required property ReviewModel review
    required property var row
    required property bool decidableNow
    readonly property bool conflict: row.state === "conflict"
    readonly property bool reading: review.mode === ReviewModel.Reading

    spacing: Tokens.space3

    ConflictStrip {
        width: parent.width
        visible: actions.conflict
        row: actions.row
        enabled: actions.decidableNow
        onUsePatients: actions.review.accept()
        onKeepRecord: actions.review.beginReject()
    }
    Flow {
        width: parent.width
        visible: actions.reading && actions.row.decidable && actions.row.state !== "saving"
        spacing: Tokens.space2

        ConsoleButton {
            focusPolicy: Qt.TabFocus
            kind: actions.conflict ? "secondary" : "primary"
            text: actions.conflict ? qsTr("Use patient’s") : qsTr("Accept")
            keyCap: "A"
            enabled: actions.decidableNow
            onClicked: actions.review.accept()
        }
        ConsoleButton {
            visible: actions.conflict
            focusPolicy: Qt.TabFocus
            text: qsTr("Keep record")
            keyCap: "R"
            enabled: actions.decidableNow
            onClicked: actions.review.beginReject()
        }
        ConsoleButton {
            focusPolicy: Qt.TabFocus
            text: qsTr("Edit")
            keyCap: "E"
            enabled: actions.decidableNow
            onClicked: actions.review.beginEdit()
        }
        ConsoleButton {
            visible: !actions.conflict
            focusPolicy: Qt.TabFocus
            text: qsTr("Reject")
            keyCap: "R"
            enabled: actions.decidableNow
            onClicked: actions.review.beginReject()
        }
        ConsoleText {
            height: Tokens.consoleButton
            leftPadding: Tokens.space2
            verticalAlignment: Text.AlignVCenter
            text: actions.row.hint
            color: Tokens.stone700
        }
    }
    ConsoleButton {
        visible: actions.reading && !actions.row.decidable && actions.row.state !== "saving"
        focusPolicy: Qt.TabFocus
        text: qsTr("Undo")
        keyCap: "U"
        enabled: actions.decidableNow
        onClicked: actions.review.undo()
    }
    RejectReasons {
        width: parent.width
        visible: actions.review.mode === ReviewModel.Rejecting
        reasons: actions.review.reasons
        onChose: number => actions.review.reject(number)
    }
    Loader {
        width: parent.width
        active: actions.review.mode === ReviewModel.TypingReason
        visible: active
        sourceComponent: ReasonInput {
            onGiven: reason => actions.review.rejectWith(reason)
        }
    }
    Loader {
        width: parent.width
        active: actions.review.mode === ReviewModel.Editing
        visible: active
        sourceComponent: FieldForm {
            editor: actions.review.editor
            saveText: qsTr("Accept as edited")
            onSaved: actions.review.saveEdit()
            onCanceled: actions.review.leaveMode()
        }
    }
}
