import QtQuick
import Anteroom.Controls

// look/kiosk-13-help.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 3
    primaryText: "Go on while I wait"
    litUtility: "help"
    overlay: Sheet {
        open: true
        iconName: "bell-fill"
        title: "The desk knows"
        lead: "Someone will come to you at this kiosk."

        Column {
            width: parent.width
            spacing: Tokens.radiusCard

            Column {
                width: parent.width

                ValueRow { width: parent.width; first: true; label: "Where"; value: "Kiosk 2, by the window" }
                ValueRow { width: parent.width; label: "Asked"; value: "Just now" }
            }
            Note {
                width: parent.width
                iconName: "eye-slash"
                text: "The desk sees your name and this kiosk. People around you see nothing. Your answers are kept."
            }
            SecondaryButton { width: parent.width; text: "I’m fine. Cancel the call" }
        }
    }
}
