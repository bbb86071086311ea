import QtQuick
import Anteroom.Controls

// On the room and the sill: clear with an edge (Back, Clear it, Lower).
//
//   RoomButton { text: qsTr("Back"); iconName: "arrow-left"; onClicked: … }
Pressable {
    id: button

    property string iconName: ""

    implicitWidth: 232
    implicitHeight: 116
    leftPadding: Tokens.space4
    rightPadding: Tokens.space4

    background: Rectangle {
        radius: Tokens.radiusCard
        color: button.down ? Tokens.pine800 : "transparent"
        border.width: Tokens.edge
        border.color: Tokens.roomEdge

        FocusRing {
            shown: button.ringed
            around: parent.radius
            overRoom: true
        }
    }
    contentItem: ButtonLabel {
        readonly property font largest: Typeface.voice(700, Math.min(Tokens.kiosk.action.font.pixelSize, Tokens.mostBackSize))

        text: button.text
        implicitWidth: iconWidth
        startIcon: button.iconName
        spacing: Tokens.space4
        font: Typeface.fittedToWords(Typeface.fitted(largest, text, width - iconWidth, 32), text, width - iconWidth, 24)
        lineHeight: Math.round(font.pixelSize * 1.21)
        color: Tokens.roomText
    }
}
