import QtQuick

// Underlined words on paper that can be touched.
//
//   QuietButton { text: …; onClicked: … }
Pressable {
    id: button

    property string iconName: ""

    implicitHeight: Math.max(88, implicitContentHeight + 2 * Tokens.space4)
    leftPadding: Tokens.space5
    rightPadding: Tokens.space5
    visible: enabled

    background: Rectangle {
        radius: Tokens.radiusCard
        color: button.down ? Tokens.pine100 : "transparent"

        FocusRing {
            shown: button.ringed
            around: parent.radius
        }
    }
    contentItem: ButtonLabel {
        text: button.text
        startIcon: button.iconName
        role: "action"
        underlined: true
        color: Tokens.pine700
    }
}
