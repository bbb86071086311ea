import QtQuick
import Anteroom.Visit

// A field whose value is typed, in one box or in one a part.
FieldScroll {
    id: view

    required property Kiosk kiosk

    CardStrip {
        kiosk: view.kiosk
    }
    FormBoxes {
        width: parent.width
        inputs: view.kiosk.fieldForm.inputs
        takesFocus: true
    }
    LeaveEmpty {
        form: view.kiosk.fieldForm
    }
}
