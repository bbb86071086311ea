import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The one more thing that tells two people of the same name and birth date apart.
KioskScreen {
    id: screen

    typing: true

    FieldScroll {
        anchors.fill: parent

        FormBoxes {
            width: parent.width
            inputs: screen.kiosk.identity.further
            takesFocus: true
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("I can’t tell")
            onClicked: screen.kiosk.flow.send(VisitEvent.CannotTell)
        }
    }
}
