pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One value that the reader is unsure of, or a name that isn't the patient's, beside the place on
// the card where it stands, and what can be answered.
//
//   CardQuestion { card: kiosk.card }      evidence: what lies on the wall in lower reach
Column {
    id: question

    required property CardForm card
    readonly property var asked: card.question
    readonly property Item evidence: CardEvidence {
        card: question.card
    }

    spacing: Tokens.gutter

    Item {
        visible: !Tokens.lower
        width: parent.width
        height: question.evidence.implicitHeight
        children: Tokens.lower ? [] : [question.evidence]
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
