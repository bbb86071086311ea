import QtQuick
import Anteroom.Controls

// A language in its own script, for the grid of the first screen.
//
//   LanguageCard { text: "Español"; chosen: …; onClicked: … }
Pressable {
    id: card

    property bool chosen: false

    implicitWidth: Tokens.column3
    implicitHeight: Math.max(168, implicitContentHeight + 2 * Tokens.space5)
    padding: Tokens.space3

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Tokens.radiusCard
        color: card.down ? Tokens.pine100 : card.chosen ? Tokens.pine50 : Tokens.card
        border.width: card.chosen ? Tokens.edgeChosen : Tokens.edge
        border.color: card.chosen ? Tokens.pine700 : Tokens.stone500

        AppIcon {
            anchors { right: parent.right; top: parent.top; margins: 18 }
            visible: card.chosen
            name: "check-circle-fill"
            size: 36
            color: Tokens.pine700
        }
        FocusRing {
            shown: card.ringed
            around: parent.radius
        }
    }
    contentItem: KioskText {
        role: "language"
        spoken: false
        text: card.text
        font: Typeface.fittedToWords(type.font, text, card.availableWidth, 34)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
