import QtQuick
import Anteroom.Controls

// look/kiosk-06-confirm-difference.png, and with Tokens.lower kiosk-17-lower.png.
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 2
    title: Tokens.lower ? "What is your address now?" : "Check your details"
    lead: "One thing on your license is different."
    primaryText: "Yes, all of this is right"

    Column {
        width: parent.width
        spacing: Tokens.space5

        Comparison {
            width: parent.width
            bare: Tokens.lower || Tokens.highContrast
            question: Tokens.lower ? "" : "Which address is right?"
            chosen: "start"
            startSource: "On your license"
            startLines: [[{text: "92 Kestrel Lane", differs: true}], [{text: "Unit ", differs: false}, {text: "4", differs: true}], [{text: "Alder Falls, FR ", differs: false}, {text: "00418", differs: true}]]
            endSource: "On our record"
            endLines: [[{text: "418 Wren Hollow", differs: true}], [{text: "Apt ", differs: false}, {text: "6B", differs: true}], [{text: "Alder Falls, FR ", differs: false}, {text: "00417", differs: true}]]
        }
        Pager {
            visible: Tokens.lower
            width: parent.width
            page: 1
            count: 2
        }
        Column {
            visible: !Tokens.lower && !Tokens.larger
            width: parent.width
            spacing: Tokens.space5

            KioskText {
                width: parent.width
                role: "heading"
                text: "Is the rest still right?"
            }
            Column {
                width: parent.width

                ValueRow { width: parent.width; first: true; label: "Cell phone"; value: "(•••) •••-0142"; changeable: true }
                ValueRow { width: parent.width; label: "Email"; value: "m•••n@fernpost.example"; changeable: true }
                ValueRow { width: parent.width; label: "Language"; value: "English"; changeable: true }
                ValueRow { width: parent.width; label: "In an emergency"; value: "Jonas C., brother"; changeable: true }
            }
        }
    }
}
