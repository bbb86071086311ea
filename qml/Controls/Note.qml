import QtQuick
import Anteroom.Controls

// A sentence in the door with an icon: says what happens next, that something differs, or that
// something did not work.
//
//   Note { strong: qsTr("What happens next:"); text: …; iconName: "info-circle-fill"
//          tone: "calm" | "headsUp" | "bad" }
Rectangle {
    id: note

    property string strong: ""
    property string text: ""
    property string tone: "calm"
    property string iconName: ({calm: "info-circle-fill", headsUp: "exclamation-triangle-fill", bad: "exclamation-circle-fill"})[tone]
    readonly property color tint: tone === "bad" ? Tokens.clay : tone === "headsUp" ? Tokens.lampInk : Tokens.pine700

    implicitWidth: Tokens.contentWidth
    implicitHeight: words.height + 2 * Tokens.space5
    radius: Tokens.radiusNote
    color: tone === "bad" ? Tokens.clay50 : tone === "headsUp" ? Tokens.lamp100 : Tokens.pine50
    border.width: Tokens.highContrast ? Tokens.edge : 0
    border.color: Tokens.line

    Accessible.role: Accessible.Note
    Accessible.name: words.plainText

    AppIcon {
        id: picture

        anchors { left: parent.left; top: parent.top; leftMargin: Tokens.radiusCard; topMargin: Tokens.space5 + (words.lineHeight - height) / 2 }
        name: note.iconName
        size: Math.round(40 * Tokens.grow)
        color: note.tint
    }
    MarkedText {
        id: words

        anchors { left: picture.right; right: parent.right; top: parent.top; leftMargin: Tokens.gutter; rightMargin: Tokens.radiusCard; topMargin: Tokens.space5 }
        runs: [{text: note.strong + (note.strong === "" ? "" : " "), mark: "strong"}, {text: note.text, mark: "same"}]
        font: Tokens.kiosk.body.font
        lineHeight: Tokens.kiosk.body.line
        color: note.tone === "bad" ? Tokens.clay : Tokens.ink
        alignedRight: note.LayoutMirroring.enabled
    }
}
