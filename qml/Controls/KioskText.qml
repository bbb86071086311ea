import QtQuick

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

    font: type.font
    lineHeightMode: Text.FixedHeight
    lineHeight: type.line
    topPadding: type.shift
    bottomPadding: -type.shift
    color: Tokens.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: /^(display|title|lowerTitle|heading)$/.test(role) ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
