import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// A field whose value is a date.
FieldScroll {
    id: view

    required property Kiosk kiosk
    readonly property DateEntry date: kiosk.fieldForm.date

    DateField {
        width: parent.width
        label: view.kiosk.fieldForm.label
        month: view.date.month
        day: view.date.day
        year: view.date.year
        error: view.date.error
        wrongPart: view.date.wrongPart
        onEdited: (month, day, year) => view.date.edit(month, day, year)
        Component.onCompleted: take()
    }
    LeaveEmpty {
        form: view.kiosk.fieldForm
    }
}
