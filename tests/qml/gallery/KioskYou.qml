import QtQuick
import Anteroom.Controls

// look/kiosk-05-is-this-you.png and, with the largest text, kiosk-21-largest-text.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 1
    title: "Is this you?"
    lead: "We found one visit for today."
    primaryText: "Yes, that’s me"

    Column {
        width: parent.width
        spacing: Tokens.space5

        Column {
            width: parent.width

            ValueRow { width: parent.width; first: true; label: "Name"; value: "Maren C." }
            ValueRow { width: parent.width; label: "Born"; value: "March ••, 1984" }
            ValueRow { width: parent.width; label: "Visit"; value: "Today, 10:40 AM" }
            ValueRow { width: parent.width; label: "With"; value: "Dr. Adeyo Brandt" }
            ValueRow { width: parent.width; visible: !Tokens.larger; label: "Member ID"; value: "BFX 4417 2083 01"; code: true }
        }
        Pager {
            visible: Tokens.larger
            width: parent.width
            page: 1
            count: 2
        }
        Note {
            visible: !Tokens.larger
            width: parent.width
            iconName: "eye-slash"
            text: "We hide most of it so that people behind you cannot read it."
        }
    }
    SecondaryButton {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 116
        text: "No, this is not me"
    }
}
