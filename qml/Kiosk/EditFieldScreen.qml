import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One field at a time: boxes, a date, or answers to touch, as the field's declaration says.
KioskScreen {
    id: screen

    readonly property FieldForm form: kiosk.fieldForm
    readonly property bool answers: form.shape === "one" || form.shape === "many"

    typing: !answers

    Loader {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: remove.visible ? remove.top : parent.bottom; bottomMargin: remove.visible ? Tokens.gutter : 0 }
        sourceComponent: screen.answers ? touched : screen.form.shape === "date" ? dated : typed
    }
    SecondaryButton {
        id: remove

        visible: screen.form.removable && screen.answers
        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("Leave this empty")
        onClicked: screen.form.removeValue()
    }
    Component {
        id: typed

        FieldScroll {
            FormBoxes {
                width: parent.width
                inputs: screen.form.inputs
                takesFocus: true
            }
            LeaveEmpty {
                form: screen.form
            }
        }
    }
    Component {
        id: dated

        FieldScroll {
            DateField {
                width: parent.width
                label: screen.form.label
                month: screen.form.date.month
                day: screen.form.date.day
                year: screen.form.date.year
                error: screen.form.date.error
                wrongPart: screen.form.date.wrongPart
                onEdited: (month, day, year) => screen.form.date.edit(month, day, year)
                Component.onCompleted: take()
            }
            LeaveEmpty {
                form: screen.form
            }
        }
    }
    Component {
        id: touched

        AnswerGrid {
            form: screen.form
        }
    }
}
