import QtQuick

// The square with an icon at the start of a card.
Rectangle {
    id: tile

    property alias name: picture.name
    property alias iconSize: picture.size
    property bool warns: false
    property int size: 104

    implicitWidth: size
    implicitHeight: size
    radius: size / 4.3
    color: warns ? Tokens.clay50 : Tokens.pine50
    border.width: Tokens.highContrast ? Tokens.edge : 0
    border.color: warns ? Tokens.clayEdge : Tokens.line

    AppIcon {
        id: picture

        anchors.centerIn: parent
        size: Tokens.iconTile
        color: tile.warns ? Tokens.clay : Tokens.pine700
    }
}
