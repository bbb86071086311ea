import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One value that the reader is unsure of, beside the place on the card where it stands.
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
    Row {
        width: parent.width
        spacing: Tokens.gutter

        SecondaryButton {
            width: (parent.width - parent.spacing) / 2
            text: qsTr("Yes, it is")
            iconName: "check-lg"
            onClicked: question.card.agree()
        }
        SecondaryButton {
            width: (parent.width - parent.spacing) / 2
            text: qsTr("No. I’ll type it")
            iconName: "keyboard"
            onClicked: question.card.disagree()
        }
    }
}
