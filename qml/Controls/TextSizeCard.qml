import QtQuick
import Anteroom.Controls

// One of the three text sizes: the letter in its size, its word, a tick.
//
//   TextSizeCard { step: 1; text: qsTr("Large"); chosen: …; onClicked: … }
Pressable {
    id: card

    property int step: 0
    property bool chosen: false

    implicitWidth: Tokens.column3
    implicitHeight: Math.max(190, implicitContentHeight + 2 * Tokens.gutter)
    padding: Tokens.gutter

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Tokens.radiusCard
        color: card.down ? Tokens.pine100 : card.chosen ? Tokens.pine50 : Tokens.card
        border.width: card.chosen ? Tokens.edgeChosen : Tokens.edge
        border.color: card.chosen ? Tokens.pine700 : Tokens.stone500

        TickCircle {
            anchors { right: parent.right; top: parent.top; rightMargin: 22; topMargin: Tokens.gutter }
            visible: card.chosen
            checked: true
        }
        FocusRing {
            shown: card.ringed
            around: parent.radius
        }
    }
    Column {
        id: inside

        anchors { fill: parent; leftMargin: card.leftPadding; rightMargin: card.rightPadding; topMargin: card.topPadding; bottomMargin: card.bottomPadding }
        topPadding: (card.height - 2 * card.padding - 76 - word.height) / 2
        spacing: 6

        KioskText {
            width: parent.width
            spoken: false
            text: qsTr("A", "a sample letter for the text size")
            font: Typeface.voice(700, [44, 60, 76][card.step])
            lineHeight: 70
            horizontalAlignment: Text.AlignHCenter
        }
        KioskText {
            id: word

            width: parent.width
            role: "label"
            spoken: false
            text: card.text
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
