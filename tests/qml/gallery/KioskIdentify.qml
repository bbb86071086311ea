import QtQuick
import Anteroom.Controls

// look/kiosk-02-identify.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 1
    title: "How would you like to check in?"
    lead: "Pick the one that is easiest for you."
    primaryText: "Scan my license"

    Column {
        width: parent.width
        spacing: Tokens.space5

        ChoiceCard {
            width: parent.width
            prominent: true
            title: "Scan my driver’s license"
            detail: "The fastest way. A state ID works too. Only the desk sees the picture."
            chevron: false
            picture: ChoiceTile {
                size: 260
                name: "person-vcard"
                iconSize: 120
            }
        }
        ChoiceCard { width: parent.width; iconName: "qr-code-scan"; title: "Scan the code from my reminder"; detail: "On your phone or on paper." }
        ChoiceCard { width: parent.width; iconName: "keyboard"; title: "Type my name and birth date"; detail: "No card needed." }
        ChoiceCard { width: parent.width; visible: !Tokens.larger; iconName: "people"; title: "I’m checking in someone else"; detail: "My child, or a person I care for." }
    }
    Note {
        visible: !Tokens.larger
        anchors.bottom: parent.bottom
        width: parent.width
        iconName: "shield-lock"
        strong: "Your answers go to the desk here and nowhere else."
        text: "This screen forgets you as soon as you are done."
    }
}
