import QtQuick
import Anteroom.Controls

// A value with what was removed or added marked inside it. Runs are made in C++.
//
//   DiffText { runs: [{text: "418 Wren", mark: "removed"}, {text: ", Alder Falls", mark: "same"}]
//              code: false }
// mark: "same" | "removed" | "added". No runs at all is the word "none".
MarkedText {
    id: diff

    property bool code: false
    property var marks: []
    readonly property bool empty: !marks || marks.length === 0

    runs: empty ? [{text: qsTr("none"), mark: "same"}] : marks
    font: code && !empty ? Tokens.desk.code.font : Tokens.desk.value.font
    lineHeight: Tokens.desk.value.line
    color: empty ? Tokens.stone700 : Tokens.ink
    removedColor: Tokens.clay
    removedFill: Tokens.clay50
    addedColor: Tokens.added
    addedFill: Tokens.addedFill
    alignedRight: LayoutMirroring.enabled

    Accessible.role: Accessible.StaticText
    Accessible.name: plainText
}
