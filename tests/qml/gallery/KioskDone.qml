import QtQuick
import Anteroom.Controls

// look/kiosk-11-done.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    archesVisible: false
    doorVisible: false
    backVisible: false
    primaryText: "Done"
    primaryIcon: "check-lg"
    overlay: LitDoor {
        title: "You’re checked in"
        lead: "Please take a seat.\nWe will call your name."

        Column {
            width: parent.width
            spacing: Tokens.space5

            KioskText { width: parent.width; role: "lead"; horizontalAlignment: Text.AlignHCenter; text: "Your visit is at" }
            KioskText { width: parent.width; role: "name"; horizontalAlignment: Text.AlignHCenter; text: "10:40 AM" }
            SecondaryButton { width: parent.width; iconName: "printer"; text: "Print a slip" }
        }
    }
}
