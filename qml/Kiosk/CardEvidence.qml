import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// What a question about the card is about: its place on the card, and what was read there. In
// lower reach it lies on the wall, on a paper of its own.
//
//   CardEvidence { card: kiosk.card }
Rectangle {
    id: evidence

    required property CardForm card
    readonly property var asked: card.question
    readonly property rect place: (picture.picture, picture.width, picture.shown(card.cutOutValue))
    readonly property int padding: Tokens.lower ? Tokens.doorPaddingLower : 0

    anchors { left: parent?.left; right: parent?.right; bottom: parent?.bottom }
    implicitHeight: inside.height + 2 * padding
    color: Tokens.lower ? Tokens.paper : "transparent"
    radius: Tokens.radiusCard
    border.width: Tokens.lower && Tokens.highContrast ? Tokens.edgeRoom : 0
    border.color: Tokens.line

    Column {
        id: inside

        y: evidence.padding
        x: evidence.padding
        width: parent.width - 2 * evidence.padding
        spacing: Tokens.gutter

        Rectangle {
            width: parent.width
            height: Tokens.lower ? Tokens.rowHeight * 3 : Tokens.rowHeight * 2
            radius: Tokens.radiusCard
            color: Tokens.stone50
            border.width: Tokens.edge
            border.color: Tokens.stone500

            PictureView {
                id: picture

                anchors.fill: parent
                anchors.margins: Tokens.space4
                picture: evidence.card.cutOut
                whole: true

                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Your card, close up")

                Rectangle {
                    visible: evidence.place.width > 0
                    x: evidence.place.x - Tokens.space2
                    y: evidence.place.y - Tokens.space2
                    width: evidence.place.width + 2 * Tokens.space2
                    height: evidence.place.height + 2 * Tokens.space2
                    radius: Tokens.radiusSmall
                    color: "transparent"
                    border.width: Tokens.edgeStrong
                    border.color: Tokens.evidenceFrame
                }
            }
        }
        ValueRow {
            width: parent.width
            first: true
            label: evidence.asked.label ?? ""
            value: evidence.asked.value ?? ""
            code: evidence.asked.code ?? false
        }
    }
}
