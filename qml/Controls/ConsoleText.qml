import QtQuick
import Anteroom.Controls

// Text of the console: plain text that wraps.
//
//   ConsoleText { role: "label"; text: … }
// Roles: title heading section value valueStrong valueLarge body bodyStrong label small
// smallStrong code codeLarge
Text {
    id: words

    property string role: "body"
    // False for words that a control around them says already.
    property bool spoken: true
    readonly property var type: Tokens.desk[role]

    // Qt sets letters at the top of a fixed line, and makes the last line no less than the font's own
    // height; the design sets them in the middle of lines of one height.
    readonly property real halfLeading: Typeface.halfLeading(font, lineHeight)

    font: type.font
    lineHeightMode: Text.FixedHeight
    lineHeight: type.line
    topPadding: halfLeading
    bottomPadding: -Math.abs(halfLeading)
    color: Tokens.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: /^(title|heading|section)$/.test(role) ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
