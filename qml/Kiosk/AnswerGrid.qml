pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Answers to touch: one under the other, or in two columns when there are many.
PagedColumn {
    id: grid

    required property Kiosk kiosk
    readonly property FieldForm form: kiosk.fieldForm
    readonly property int columns: form.answers.length > 6 && !Tokens.larger ? 2 : 1

    spacing: Tokens.gutter

    Repeater {
        model: Math.ceil(grid.form.answers.length / grid.columns)

        Row {
            id: line

            required property int index

            width: grid.width
            spacing: Tokens.gutter

            Repeater {
                model: grid.columns

                ChoiceCard {
                    required property int index
                    readonly property var answer: grid.form.answers[line.index * grid.columns + index] ?? null

                    visible: answer !== null
                    width: (grid.width - (grid.columns - 1) * Tokens.gutter) / grid.columns
                    title: answer?.label ?? ""
                    choosable: true
                    chosen: answer?.chosen ?? false
                    onClicked: grid.form.touch(answer.code)
                }
            }
        }
    }
}
