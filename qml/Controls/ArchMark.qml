import QtQuick

// The house's mark: an arch line with a lit arch inside. It is never mirrored.
Item {
    id: mark

    property color lineColor: Tokens.roomTextSecond
    property color lampColor: Tokens.lamp
    readonly property real unit: width / 36

    implicitWidth: 36
    implicitHeight: 44
    clip: true

    Accessible.ignored: true

    Rectangle {
        width: mark.width
        height: mark.height * 2
        radius: mark.width / 2
        color: "transparent"
        border.width: Math.max(2, 3.5 * mark.unit)
        border.color: mark.lineColor
    }
    Item {
        x: 10.5 * mark.unit
        y: 11.5 * mark.unit
        width: 15 * mark.unit
        height: mark.height - y
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height * 2
            radius: parent.width / 2
            color: mark.lampColor
        }
    }
}
