import QtQuick
import Anteroom.Controls

// look/kiosk-09-consent.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 4
    title: "Please read and sign"
    lead: "Paper 1 of 1 · Privacy practices, version 7"
    primaryText: "I agree and sign"
    primaryIcon: "pen"

    ConsentText {
        id: paper

        width: parent.width
        heading: "How we use your health information"
        text: "We use what we know about you to treat you, to get paid by your plan, and to run this practice. We share it with others only when the law allows it or you say so.\n\nYou may ask for a copy of your record at any time. You may ask us to correct it.\n\nYou may take back this consent. Tell the desk, or write to us. We stop from that day on. This paper is long enough that it needs another page to be read to its end, and then a third one when the letters are large."
    }
    Row {
        id: tools

        anchors { top: paper.bottom; topMargin: Tokens.space5 }
        spacing: Tokens.gutter

        SmallButton { iconName: "volume-up"; text: "Read it to me" }
        SmallButton { iconName: "printer"; text: "Print a copy" }
    }
    SignaturePad {
        objectName: "pad"
        anchors { top: tools.bottom; topMargin: Tokens.space5; bottom: ways.top; bottomMargin: Tokens.space5 }
        width: parent.width
    }
    Flow {
        id: ways

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Tokens.gutter

        SmallButton { iconName: "keyboard"; text: "Type my name" }
        SmallButton { text: "I don’t want to sign" }
    }
}
