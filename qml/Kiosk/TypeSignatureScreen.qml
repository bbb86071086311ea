import QtQuick
import Anteroom.Controls

// Signing by typing one's name.
KioskScreen {
    id: screen

    typing: true

    FieldScroll {
        anchors.fill: parent

        FormBoxes {
            width: parent.width
            inputs: screen.kiosk.consent.typedName
            takesFocus: true
        }
        Note {
            width: parent.width
            strong: screen.kiosk.consent.heading
            text: screen.kiosk.consent.position
            iconName: "file-earmark-text"
        }
    }
}
