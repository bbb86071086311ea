pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// What can be done with the current row, in the step staff are at.
Column {
    id: actions

    required property ReviewModel review
    required property PayerAdding payer
    required property var change
    required property bool decidableNow
    readonly property bool conflict: change.state === "conflict"
    readonly property bool reading: review.mode === ReviewModel.Reading && !payer.open

    spacing: Tokens.space3

    ConflictStrip {
        width: parent.width
        visible: actions.conflict
        change: actions.change
        enabled: actions.decidableNow
        onUsePatients: actions.review.accept()
        onKeepRecord: actions.review.beginReject()
    }
    Flow {
        width: parent.width
        visible: actions.reading && actions.change.decidable && actions.change.state !== "saving"
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
            text: actions.change.hint
            color: Tokens.stone700
        }
    }
    ConsoleButton {
        visible: actions.reading && !actions.change.decidable && actions.change.state !== "saving"
        focusPolicy: Qt.TabFocus
        text: qsTr("Undo")
        keyCap: "U"
        enabled: actions.decidableNow
        onClicked: actions.review.undo()
    }
    Row {
        visible: actions.reading && actions.payer.offered
        spacing: Tokens.space2

        ConsoleButton {
            focusPolicy: Qt.TabFocus
            text: qsTr("Add to the directory")
            keyCap: "D"
            enabled: actions.decidableNow
            onClicked: actions.payer.begin()
        }
        ConsoleText {
            height: Tokens.consoleButton
            leftPadding: Tokens.space2
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Kiosks do not know this company yet.")
            color: Tokens.stone700
        }
    }
    Row {
        visible: actions.reading && actions.payer.removable
        spacing: Tokens.space2

        ConsoleButton {
            focusPolicy: Qt.TabFocus
            text: qsTr("Take out of the directory")
            keyCap: qsTr("⇧D")
            enabled: actions.decidableNow
            onClicked: actions.payer.remove()
        }
        ConsoleText {
            height: Tokens.consoleButton
            leftPadding: Tokens.space2
            verticalAlignment: Text.AlignVCenter
            text: qsTr("The practice added this company.")
            color: Tokens.stone700
        }
    }
    RejectReasons {
        width: parent.width
        visible: actions.review.mode === ReviewModel.Rejecting
        reasons: actions.review.reasons
        onChose: number => actions.review.reject(number)
    }
    Repeater {
        model: actions.review.mode === ReviewModel.TypingReason ? 1 : 0

        ReasonInput {
            width: actions.width
            onGiven: reason => actions.review.rejectWith(reason)
        }
    }
    Repeater {
        model: actions.review.mode === ReviewModel.Editing ? 1 : 0

        FieldForm {
            width: actions.width
            editor: actions.review.editor
            saveText: qsTr("Accept as edited")
            onSaved: actions.review.saveEdit()
            onCanceled: actions.review.leaveMode()
        }
    }
    Repeater {
        model: actions.payer.open ? 1 : 0

        FieldForm {
            width: actions.width
            editor: actions.payer.editor
            saving: actions.payer.saving
            saveText: qsTr("Add to the directory")
            onSaved: actions.payer.save()
            onCanceled: actions.payer.leave()
        }
    }
}
