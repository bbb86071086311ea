import QtQuick

// Round tick of a card that can be chosen.
//
//   TickCircle { checked: card.chosen }
Rectangle {
    id: circle

    property bool checked: false
    property int size: 52

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: checked ? Tokens.pine700 : "transparent"
    border.width: checked ? 0 : Tokens.edge
    border.color: Tokens.stone500

    Accessible.ignored: true

    AppIcon {
        anchors.centerIn: parent
        visible: circle.checked
        name: "check-lg"
        size: Math.round(circle.size * 0.62)
        color: Tokens.pineText
    }
}
