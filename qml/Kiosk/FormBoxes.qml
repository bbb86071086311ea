pragma ComponentBehavior: Bound
import QtQuick
import QtQuick as Quick
import Anteroom.Controls
import Anteroom.Visit

// The boxes of a form, one under the other; short ones share a line.
//
//   FormBoxes { inputs: …; takesFocus: true }
Quick.Flow {
    id: boxes

    required property FormInputs inputs
    // The first box is ready to be typed into at once.
    property bool takesFocus: false
    readonly property bool pairs: inputs.count > 3 && !Tokens.larger && !Tokens.lower

    spacing: Tokens.space5

    Repeater {
        model: boxes.inputs

        EntryField {
            id: box

            required property int index
            required property var model
            readonly property bool short_: model.kind === "zip" || model.kind === "code"

            width: boxes.pairs && short_ ? (boxes.width - boxes.spacing) / 2 : boxes.width
            label: model.label
            hint: model.hint
            kind: model.kind
            text: model.text
            error: model.error
            maximumLength: model.longest
            onEdited: text => boxes.inputs.edit(index, text)
            Component.onCompleted: if (boxes.takesFocus && index === 0) take()
        }
    }
}
