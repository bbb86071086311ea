import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One field at a time: boxes, a date, or answers to touch, as the field's declaration says.
KioskScreen {
    id: screen

    readonly property FieldForm form: kiosk.fieldForm
    readonly property bool answers: form.shape === "one" || form.shape === "many"

    typing: !answers

    ScreenLoader {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: empty.visible ? empty.top : parent.bottom; bottomMargin: empty.visible ? Tokens.gutter : 0 }
        focus: true
        kiosk: screen.kiosk
        file: screen.answers ? "AnswerGrid.qml" : screen.form.shape === "date" ? "DateForm.qml" : "BoxForm.qml"
    }
    SecondaryButton {
        id: empty

        visible: screen.form.removable && screen.answers
        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("Leave this empty")
        onClicked: screen.form.removeValue()
    }
}
