pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// One entry of a form: a text, or one or several choices.
Column {
    id: cell

    required property FieldEditor editor
    required property real formWidth
    required property bool several
    required property int index
    required property string entry
    required property string label
    required property string hint
    required property var options
    required property var model
    readonly property bool typed: entry === "text"

    signal accepted

    width: several ? (formWidth - Tokens.space3) / 2 : formWidth
    spacing: Tokens.space1

    function take() {
        input.forceActiveFocus();
        input.box.selectAll();
    }

    Component.onCompleted: {
        if (index === 0 && typed)
            take();
    }

    ConsoleInput {
        id: input

        visible: cell.typed
        width: parent.width
        showLabel: cell.several
        label: cell.label
        placeholderText: cell.hint
        code: cell.model.code
        onTextEdited: cell.editor.setText(cell.index, text)
        onAccepted: cell.accepted()
        Component.onCompleted: text = cell.model.text
    }
    Flow {
        visible: !cell.typed
        width: parent.width
        spacing: Tokens.space2

        Repeater {
            model: cell.typed ? [] : cell.options

            ConsoleButton {
                required property var modelData

                focusPolicy: Qt.TabFocus
                text: modelData.label
                iconName: modelData.chosen ? "check-lg" : ""
                spokenDetail: modelData.chosen ? qsTr("chosen") : ""
                onClicked: cell.editor.choose(cell.index, modelData.code)
            }
        }
    }
}
