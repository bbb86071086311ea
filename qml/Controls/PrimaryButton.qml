import QtQuick
import Anteroom.Controls

// The way on: the only lamp surface of a screen. Disabled, its text says what is missing.
//
//   PrimaryButton { text: qsTr("Check me in"); iconName: "check-lg"; onClicked: … }
Pressable {
    id: button

    property string iconName: "arrow-right"

    implicitWidth: 760
    implicitHeight: 116
    leftPadding: 36
    rightPadding: 36

    background: Rectangle {
        radius: Tokens.radiusCard
        color: !button.enabled ? Tokens.waiting : button.down ? Tokens.lampDown : Tokens.lamp

        FocusRing {
            shown: button.ringed
            around: parent.radius
            overRoom: true
        }
    }
    contentItem: ButtonLabel {
        readonly property font largest: Typeface.voice(700, Math.min(Tokens.kiosk.action.font.pixelSize, Tokens.mostActionSize))

        text: button.text
        implicitWidth: iconWidth
        endIcon: button.iconName
        iconSize: 40
        font: Typeface.fitted(largest, text, width - iconWidth, 38)
        lineHeight: Math.round(font.pixelSize * 1.21)
        color: button.enabled ? Tokens.lampText : Tokens.waitingText
    }
}
