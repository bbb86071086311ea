import QtQuick
import Anteroom.Controls

// A sentence across a pane.
//
//   NoticeBar { tone: "ink"; text: …; linkText: …; onLink: … }
// tone: "ink" (not saved, stays until read), "lamp" (who else is here), "clay" (a conflict, offline)
Rectangle {
    id: bar

    property string tone: "ink"
    property string text: ""
    property string strong: ""
    property string linkText: ""
    property string iconName: ({ink: "info-circle-fill", lamp: "eye", clay: "exclamation-triangle-fill"})[tone]
    readonly property color tint: tone === "ink" ? Tokens.paper : tone === "clay" ? Tokens.clay : Tokens.ink

    signal link

    implicitHeight: Math.max(words.height, 20) + 2 * Tokens.space3
    radius: Tokens.radiusRow
    color: tone === "ink" ? Tokens.ink : tone === "clay" ? Tokens.clay50 : Tokens.lamp100
    border.width: tone === "ink" ? 0 : 1
    border.color: tone === "clay" ? Tokens.clayEdge : Tokens.checkEdge

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.plainText

    AppIcon {
        id: picture

        anchors { left: parent.left; leftMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        name: bar.iconName
        size: 18
        color: bar.tint
    }
    MarkedText {
        id: words

        anchors { left: picture.right; right: more.visible ? more.left : parent.right; leftMargin: Tokens.paneGap; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        runs: [{text: bar.strong + (bar.strong === "" ? "" : " "), mark: "strong"}, {text: bar.text, mark: "same"}]
        font: Tokens.desk.body.font
        lineHeight: Tokens.desk.body.line
        color: bar.tint
        alignedRight: LayoutMirroring.enabled
        Accessible.ignored: true
    }
    Pressable {
        id: more

        visible: bar.linkText !== ""
        anchors { right: parent.right; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        text: bar.linkText
        topPadding: Tokens.space1
        bottomPadding: Tokens.space1
        onClicked: bar.link()

        background: FocusRing {
            shown: more.ringed
            around: Tokens.radiusCap
            thickness: Tokens.edge
            gap: 1
            overRoom: bar.tone === "ink"
        }
        contentItem: ConsoleText {
            role: "bodyStrong"
            spoken: false
            text: bar.linkText
            color: bar.tint
            wrapMode: Text.NoWrap

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: bar.tint
            }
        }
    }
}
