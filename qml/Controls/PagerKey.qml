import QtQuick

// A square key with a chevron, 96×96: beside a number that says the page.
Pressable {
    id: key

    property string iconName: "chevron-down"

    implicitWidth: 96
    implicitHeight: 96

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: key.enabled
            radius: Tokens.radiusSmall
            color: key.down ? Tokens.pine100 : Tokens.card
            border.width: Tokens.edge
            border.color: Tokens.stone500
        }
        DashedFrame {
            anchors.fill: parent
            visible: !key.enabled
            radius: Tokens.radiusSmall
            fill: Tokens.stone50
        }
        FocusRing {
            shown: key.ringed
            around: Tokens.radiusSmall
            gap: 0
        }
    }
    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: key.iconName
            size: 42
            color: key.enabled ? Tokens.pine700 : Tokens.stone700
        }
    }
}
