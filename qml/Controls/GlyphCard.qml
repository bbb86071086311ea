import QtQuick

// One reading of a doubtful character: the glyph very large, its name, where it stands.
//
//   GlyphCard { glyph: "8"; title: qsTr("Number 8"); detail: "2083 01"; chosen: … }
Pressable {
    id: card

    property string glyph: ""
    property string title: ""
    property string detail: ""
    property bool chosen: false

    spokenText: title
    implicitWidth: Tokens.column2
    implicitHeight: Math.max(176, inside.implicitHeight + 2 * Tokens.space5)
    leftPadding: Tokens.radiusCard
    rightPadding: 22

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Tokens.radiusCard
        color: card.down ? Tokens.pine100 : card.chosen ? Tokens.pine50 : Tokens.card
        border.width: card.chosen ? Tokens.edgeChosen : Tokens.edge
        border.color: card.chosen ? Tokens.pine700 : Tokens.stone500

        FocusRing {
            shown: card.ringed
            around: parent.radius
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: card.leftPadding; rightMargin: card.rightPadding; topMargin: card.topPadding; bottomMargin: card.bottomPadding }
        implicitWidth: Tokens.column2
    implicitHeight: Math.max(large.height, words.height)

        KioskText {
            id: large

            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            role: "glyph"
            spoken: false
            text: card.glyph
        }
        Column {
            id: words

            anchors { left: large.right; right: tick.left; leftMargin: Tokens.radiusCard; rightMargin: Tokens.space3; verticalCenter: parent.verticalCenter }

            KioskText {
                width: parent.width
                role: "valueStrong"
                spoken: false
                text: card.title
            }
            KioskText {
                width: parent.width
                role: "code"
                spoken: false
                text: card.detail
                color: Tokens.stone700
            }
        }
        TickCircle {
            id: tick

            anchors { right: parent.right; top: parent.top; topMargin: 22 }
            checked: card.chosen
        }
    }
}
