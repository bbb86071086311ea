pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// A value being edited: one entry, or one for each part of a name or an address.
FocusScope {
    id: form

    required property FieldEditor editor
    property string saveText: qsTr("Save")
    property bool saving: false

    signal saved
    signal canceled

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Tokens.space3

        Flow {
            id: flow

            width: parent.width
            spacing: Tokens.space3

            Repeater {
                id: entries

                model: form.editor

                FieldEntry {
                    editor: form.editor
                    formWidth: flow.width
                    several: entries.count > 1
                    onAccepted: form.saved()
                }
            }
        }
        Row {
            visible: form.editor.errorText !== ""
            spacing: Tokens.space2

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "exclamation-circle-fill"
                size: Tokens.consoleIcon
                color: Tokens.clay
            }
            ConsoleText {
                role: "smallStrong"
                text: form.editor.errorText
                color: Tokens.clay
            }
        }
        Row {
            spacing: Tokens.space2

            ConsoleButton {
                focusPolicy: Qt.TabFocus
                kind: "primary"
                text: form.saving ? qsTr("Saving …") : form.saveText
                keyCap: qsTr("Enter")
                enabled: !form.saving
                onClicked: form.saved()
            }
            ConsoleButton {
                focusPolicy: Qt.TabFocus
                text: qsTr("Cancel")
                keyCap: qsTr("Esc")
                onClicked: form.canceled()
            }
        }
    }
}
