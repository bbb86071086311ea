import QtQuick
import Anteroom.Controls

// The kiosk's parts and their states, laid out as in look/kiosk-19-parts.png.
Rectangle {
    width: Tokens.screenWidth
    height: Tokens.screenHeight
    color: Tokens.paper

    component Ground: Rectangle {
        width: parent.width
        radius: Tokens.radiusNote
        color: Tokens.pine950
    }
    component Parts: Grid {
        x: Tokens.space5
        y: Tokens.space5
        columns: 3
        columnSpacing: Tokens.gutter
        rowSpacing: Tokens.radiusSmall
    }

    Column {
        x: Tokens.wallMargin
        y: Tokens.space3
        width: parent.width - 2 * x
        spacing: Tokens.space4

        KioskText {
            width: parent.width
            role: "heading"
            text: "Kiosk parts and their states"
        }
        Ground {
            height: grid.height + 2 * Tokens.space5

            Parts {
                id: grid

                PrimaryButton { width: 293; height: 88; text: "Normal"; iconName: "" }
                PrimaryButton { width: 293; height: 88; text: "Pressed"; iconName: ""; down: true }
                PrimaryButton { width: 293; height: 88; text: "Focus"; iconName: ""; ringed: true }
                PrimaryButton { width: 293; height: 88; text: "Not yet"; iconName: ""; enabled: false }
                RoomButton { width: 293; height: 88; text: "Back" }
                RoomButton { width: 293; height: 88; text: "Pressed"; down: true }
            }
        }
        Parts {
            x: 0

            SecondaryButton { width: 309; height: 88; text: "Normal" }
            SecondaryButton { width: 309; height: 88; text: "Pressed"; down: true }
            SecondaryButton { width: 309; height: 88; text: "Focus"; ringed: true }
            QuietButton { width: 309; height: 88; text: "Quiet" }
            QuietButton { width: 309; height: 88; text: "Pressed"; down: true }
            SecondaryButton { width: 309; height: 88; text: "Not now"; enabled: false }
        }
        Grid {
            columns: 2
            columnSpacing: Tokens.gutter
            rowSpacing: Tokens.radiusSmall

            ChoiceCard { width: 474; height: 112; iconName: "keyboard"; title: "Normal"; chevron: false }
            ChoiceCard { width: 474; height: 112; iconName: "keyboard"; title: "Pressed"; chevron: false; down: true }
            ChoiceCard { width: 474; height: 112; iconName: "keyboard"; title: "Chosen"; choosable: true; chosen: true }
            ChoiceCard { width: 474; height: 112; iconName: "keyboard"; title: "Focus"; chevron: false; ringed: true }
            ChoiceCard { width: 474; height: 128; iconName: "keyboard"; title: "Did not work"; problem: "Try again." }
            ChoiceCard { width: 474; height: 128; iconName: "keyboard"; title: "Not here today"; detail: "No printer."; enabled: false }

            EntryField { width: 474; label: "Normal"; hint: "if you like"; placeholder: "Apt, unit" }
            EntryField { width: 474; label: "Focus"; text: "92 Kestrel"; box.ringed: true }
            EntryField { width: 474; label: "Error"; text: "0041"; error: "ZIP codes have five numbers." }
            EntryField { width: 474; label: "Not yours to change"; text: "Record 20418"; locked: true; lockedReason: "Ask at the desk." }
        }
        Note { width: parent.width; strong: "Note."; text: "Says what happens next." }
        Note { width: parent.width; tone: "headsUp"; strong: "Heads-up."; text: "Something differs; nothing is wrong." }
        Note { width: parent.width; tone: "bad"; strong: "We could not read it."; text: "Try once more, or type it." }
        Toast { width: parent.width; text: "Saved. You can go on."; visible: true }
        Ground {
            height: 88

            Row {
                x: Tokens.space5
                anchors.verticalCenter: parent.verticalCenter
                spacing: Tokens.gutter

                StaffSign { iconName: "wifi-off"; text: "Working offline" }
                StaffSign { iconName: "bell-fill"; text: "Help is coming" }
                StaffSign { iconName: "camera"; text: "Camera covered" }
            }
        }
    }
}
