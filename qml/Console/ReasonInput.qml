import QtQuick
import Anteroom.Controls

// A reason in staff's own words.
FocusScope {
    id: reason

    signal given(string reason)

    implicitHeight: row.height
    Component.onCompleted: input.forceActiveFocus()

    Row {
        id: row

        width: parent.width
        spacing: Tokens.space2

        ConsoleInput {
            id: input

            width: parent.width - button.width - parent.spacing
            label: qsTr("Why is it rejected?")
            placeholderText: qsTr("Why is it rejected?")
            onAccepted: reason.given(text)
        }
        ConsoleButton {
            id: button

            focusPolicy: Qt.TabFocus
            text: qsTr("Reject")
            keyCap: qsTr("Enter")
            enabled: input.text.trim() !== ""
            onClicked: reason.given(input.text)
        }
    }
}
