import QtQuick

// The small button of rows: Change, Clear, Read it to me. At least 150×76, growing with the text.
//
//   SmallButton { text: qsTr("Change"); iconName: "pencil"; onClicked: … }
Pressable {
    id: button

    property string iconName: ""
    property string endIcon: ""

    implicitWidth: Math.max(150, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Tokens.smallTargetHeight, implicitContentHeight + 2 * Tokens.space3)
    leftPadding: Tokens.gutter
    rightPadding: Tokens.gutter

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: button.enabled
            radius: Tokens.radiusSmall
            color: button.down ? Tokens.pine100 : Tokens.card
            border.width: Tokens.edge
            border.color: Tokens.stone500
        }
        DashedFrame {
            anchors.fill: parent
            visible: !button.enabled
            radius: Tokens.radiusSmall
            fill: Tokens.stone50
        }
        FocusRing {
            shown: button.ringed
            around: Tokens.radiusSmall
        }
    }
    contentItem: ButtonLabel {
        text: button.text
        role: "label"
        startIcon: button.iconName
        endIcon: button.endIcon
        iconSize: Tokens.larger ? Tokens.iconMedium : Tokens.iconSmall
        spacing: Tokens.space3
        color: button.enabled ? Tokens.pine700 : Tokens.stone700
    }
}
