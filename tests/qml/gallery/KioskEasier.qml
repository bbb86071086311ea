import QtQuick
import Anteroom.Controls

// look/kiosk-14-easier.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 2
    primaryText: "Done"
    primaryIcon: "check-lg"
    litUtility: "textSize"
    overlay: Sheet {
        open: true
        title: "Make it easier"
        spacing: Tokens.space5

        Column {
            width: parent.width
            spacing: Tokens.space5

            Row {
                spacing: Tokens.gutter

                TextSizeCard { step: 0; text: "Normal"; chosen: Tokens.textStep === step }
                TextSizeCard { step: 1; text: "Large"; chosen: Tokens.textStep === step }
                TextSizeCard { step: 2; text: "Largest"; chosen: Tokens.textStep === step }
            }
            Column {
                width: parent.width

                SwitchRow { width: parent.width; iconName: "arrow-down-square"; title: "Move everything lower"; detail: "If you sit or it is hard to reach up." }
                SwitchRow { width: parent.width; iconName: "circle-half"; title: "White on black"; detail: "Stronger contrast." }
                SwitchRow { width: parent.width; iconName: "volume-up"; title: "Read the screen to me"; detail: "Headset plug is under the shelf."; on: true }
                SwitchRow { width: parent.width; visible: !Tokens.larger; iconName: "eye-slash"; title: "Dark screen while it reads"; detail: "Nobody else can see your answers."; last: true }
            }
        }
    }
}
