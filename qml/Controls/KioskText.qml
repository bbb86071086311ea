import QtQuick
import Anteroom.Controls

// Text of a kiosk screen. Never cut: it wraps, and it is plain text always.
//
//   KioskText { role: "lead"; text: … }
// Roles: display title lowerTitle name heading action hint card row value valueStrong valueCode
// language lead leadStrong body bodyStrong message label hintWord code glyph wall sign utility
Text {
    id: words

    property string role: "body"
    // False for words that a control around them says already.
    property bool spoken: true
    readonly property var type: Tokens.kiosk[role]

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

    Accessible.role: /^(display|title|lowerTitle|heading)$/.test(role) ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
