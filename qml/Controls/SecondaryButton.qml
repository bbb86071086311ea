import QtQuick

// A second way on paper.
//
//   SecondaryButton { text: …; iconName: "camera"; onClicked: … }
Pressable {
    id: button

    property string iconName: ""

    implicitHeight: Math.max(Tokens.targetHeight, implicitContentHeight + 2 * Tokens.space4)
    leftPadding: 36
    rightPadding: 36

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: button.enabled
            radius: Tokens.radiusCard
            color: button.down ? Tokens.pine100 : Tokens.card
            border.width: Tokens.edge
            border.color: Tokens.pine700
        }
        DashedFrame {
            anchors.fill: parent
            visible: !button.enabled
            radius: Tokens.radiusCard
        }
        FocusRing {
            shown: button.ringed
            around: Tokens.radiusCard
        }
    }
    contentItem: ButtonLabel {
        text: button.text
        startIcon: button.iconName
        iconSize: 40
        color: button.enabled ? Tokens.pine700 : Tokens.stone700
    }
}
