pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One value that the reader is unsure of, or a name that isn't the patient's, beside the place on
// the card where it stands.
//
//   CardQuestion { card: kiosk.card }
Column {
    id: question

    required property CardForm card
    readonly property var asked: card.question
    readonly property rect place: (picture.picture, picture.width, picture.shown(card.cutOutValue))

    spacing: Tokens.gutter

    Rectangle {
        width: parent.width
        height: Tokens.rowHeight * 2
        radius: Tokens.radiusCard
        color: Tokens.stone50
        border.width: Tokens.edge
        border.color: Tokens.stone500

        PictureView {
            id: picture

            anchors.fill: parent
            anchors.margins: Tokens.space4
            picture: question.card.cutOut
            whole: true

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your card, close up")

            Rectangle {
                visible: question.place.width > 0
                x: question.place.x - Tokens.space2
                y: question.place.y - Tokens.space2
                width: question.place.width + 2 * Tokens.space2
                height: question.place.height + 2 * Tokens.space2
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
        label: question.asked.label ?? ""
        value: question.asked.value ?? ""
        code: question.asked.code ?? false
    }
    Grid {
        id: answers

        // Beside one another they are of one height, whatever their words take.
        readonly property real tallest: Math.max(...Array.from({length: each.count}, (none, i) => each.itemAt(i)?.implicitHeight ?? 0))

        columns: 2
        width: parent.width
        spacing: Tokens.gutter

        Repeater {
            id: each

            model: question.asked.answers ?? []

            SecondaryButton {
                required property var modelData

                width: (answers.width - answers.spacing) / 2
                height: answers.tallest
                text: modelData.text
                iconName: modelData.icon
                onClicked: question.card.answer(modelData.code)
            }
        }
    }
}
