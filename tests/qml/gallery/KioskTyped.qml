import QtQuick
import Anteroom.Controls

// look/kiosk-04-typed.png, and with Tokens.lower kiosk-20-lower-typed.png.
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 1
    title: "Your name and birth date"
    lead: "Type them the way they are on your ID."
    primaryText: "Find my visit"
    primaryEnabled: false
    doorTopPadding: Tokens.lower ? Tokens.radiusSmall : Tokens.doorPadding
    headingVisible: false
    footer: OnScreenKeyboard {
        objectName: "keyboard"
    }

    Column {
        width: parent.width
        spacing: Tokens.larger ? Tokens.space3 : Tokens.space5

        EntryField {
            objectName: "firstName"
            visible: !Tokens.lower && !Tokens.larger
            width: parent.width
            label: "First name"
            text: "Maren"
            kind: "name"
        }
        EntryField {
            objectName: "lastName"
            width: parent.width
            label: "Last name"
            text: "Castellan"
            kind: "name"
            Component.onCompleted: take()
        }
        DateField {
            objectName: "birthDate"
            visible: !Tokens.lower
            width: parent.width
            month: "03"
            day: "31"
            year: "1884"
            error: "Please check the year. 1884 is too long ago."
            wrongPart: "year"
        }
    }
}
