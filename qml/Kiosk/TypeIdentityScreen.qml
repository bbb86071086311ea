import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Name and birth date, to be found by.
KioskScreen {
    id: screen

    readonly property DateEntry born: kiosk.identity.birthDate

    typing: true

    FieldScroll {
        anchors.fill: parent

        FormBoxes {
            width: parent.width
            inputs: screen.kiosk.identity.names
            takesFocus: true
        }
        DateField {
            width: parent.width
            month: screen.born.month
            day: screen.born.day
            year: screen.born.year
            error: screen.born.error
            wrongPart: screen.born.wrongPart
            onEdited: (month, day, year) => screen.born.edit(month, day, year)
        }
    }
}
