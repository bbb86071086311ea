import QtQuick

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
    readonly property var type: Tokens.console[role]

    font: type.font
    lineHeightMode: Text.FixedHeight
    lineHeight: type.line
    topPadding: type.shift
    bottomPadding: -type.shift
    color: Tokens.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: /^(title|heading|section)$/.test(role) ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
