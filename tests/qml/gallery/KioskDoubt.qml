import QtQuick
import Anteroom.Controls

// look/kiosk-08-card-read.png
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 3
    title: "One spot is hard to read"
    lead: "Look at your card. Is it a number or a letter?"
    primaryText: "Pick 8 or B first"
    primaryEnabled: false

    Column {
        width: parent.width
        spacing: 22

        Grid {
            columns: Tokens.textStep === 2 ? 1 : 2
            spacing: Tokens.gutter

            GlyphCard { width: Tokens.textStep === 2 ? Tokens.contentWidth : Tokens.column2; glyph: "8"; title: "Number 8"; detail: "2083 01" }
            GlyphCard { width: Tokens.textStep === 2 ? Tokens.contentWidth : Tokens.column2; glyph: "B"; title: "Letter B"; detail: "20B3 01"; chosen: true }
        }
        SecondaryButton { width: parent.width; iconName: "keyboard"; text: "Neither. I’ll type it" }
        Column {
            width: parent.width

            SummaryRow { width: parent.width; iconName: "geo-alt"; title: "Address"; tag: "New"; detail: "92 Kestrel Lane, Unit 4, from your license" }
            SummaryRow { width: parent.width; visible: !Tokens.larger; iconName: "pen"; title: "Privacy practices"; tag: "Signed"; detail: "Today at 10:31 AM"; changeText: "See it"; changeIcon: "eye"; last: true }
        }
    }
}
