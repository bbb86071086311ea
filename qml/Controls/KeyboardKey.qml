import QtQuick
import Anteroom.Controls

// One key of the kiosk's keyboard. Touching it leaves the focus in the field.
Pressable {
    id: key

    property string kind: "char"
    property string iconName: ""
    readonly property bool plain: kind === "char" || kind === "space"
    readonly property bool go: kind === "next"
    readonly property bool strong: go || down

    focusPolicy: Qt.TabFocus
    padding: 0

    background: Rectangle {
        radius: Tokens.radiusKey
        color: key.strong ? Tokens.pine700 : key.plain ? Tokens.card : Tokens.stone100
        border.width: Tokens.hairline
        border.color: key.strong ? Tokens.pine700 : Tokens.stone500

        FocusRing {
            shown: key.ringed
            around: parent.radius
            gap: 0
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: key.leftPadding; rightMargin: key.rightPadding; topMargin: key.topPadding; bottomMargin: key.bottomPadding }
        AppIcon {
            anchors.centerIn: parent
            name: key.iconName
            size: 40
            color: words.color
        }
        KioskText {
            id: words

            visible: key.iconName === ""
            anchors.centerIn: parent
            width: parent.width - Tokens.space4
            role: key.go ? "keyGo" : key.plain ? "key" : "keyWord"
            spoken: false
            text: key.text
            font: key.kind === "char" ? type.font : Typeface.fitted(type.font, text, width, 24)
            horizontalAlignment: Text.AlignHCenter
            color: key.strong ? Tokens.pineText : Tokens.ink
        }
    }
}
