import QtQuick
import Anteroom.Controls

// One of the five small buttons at the foot of the sill.
Pressable {
    id: utility

    property string iconName: ""
    property bool edged: false
    // The utility whose sheet is open stays lit.
    property bool lit: false

    height: 104
    padding: 0

    background: Rectangle {
        radius: Tokens.radiusField
        color: utility.down || utility.lit ? Tokens.pine800 : "transparent"
        border.width: utility.edged || Tokens.highContrast ? Tokens.edge : 0
        border.color: utility.edged ? Tokens.roomEdge : Tokens.utilityEdge

        FocusRing {
            shown: utility.ringed
            around: parent.radius
            overRoom: true
            gap: 0
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: utility.leftPadding; rightMargin: utility.rightPadding; topMargin: utility.topPadding; bottomMargin: utility.bottomPadding }
        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Tokens.space2; rightMargin: Tokens.space2 }
            spacing: words.lineCount > 1 ? 0 : Tokens.space1

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: utility.iconName
                size: words.lineCount === 1 ? Tokens.iconMedium : utility.edged ? 28 : 34
                color: utility.edged ? Tokens.roomText : Tokens.utility
            }
            KioskText {
                id: words

                width: parent.width
                role: "utility"
                spoken: false
                text: utility.text
                font: Typeface.fittedToWords(type.font, text, width, 24)
                horizontalAlignment: Text.AlignHCenter
                color: utility.edged ? Tokens.roomText : Tokens.utility
            }
        }
    }
}
