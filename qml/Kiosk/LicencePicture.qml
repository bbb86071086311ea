pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// A drawn licence in the corners of a viewfinder, for the card that offers to scan one.
Rectangle {
    id: picture

    readonly property real unit: width / 33

    width: Tokens.column3 + Tokens.space5 + Tokens.space3
    height: width * 0.835
    radius: Tokens.radiusCard
    color: Tokens.pine100
    visible: parent !== null

    Accessible.ignored: true

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index
            readonly property bool atEnd: index % 2 === 1
            readonly property bool atFoot: index > 1

            x: atEnd ? picture.width - 2.2 * picture.unit - width : 2.2 * picture.unit
            y: atFoot ? picture.height - 3.6 * picture.unit - height : 3.6 * picture.unit
            width: 5 * picture.unit
            height: 5 * picture.unit

            Rectangle {
                width: parent.width
                height: picture.unit * 0.8
                y: corner.atFoot ? parent.height - height : 0
                color: Tokens.pine900
            }
            Rectangle {
                width: picture.unit * 0.8
                height: parent.height
                x: corner.atEnd ? parent.width - width : 0
                color: Tokens.pine900
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 24.5 * picture.unit
        height: 15.5 * picture.unit
        radius: 1.6 * picture.unit
        color: Tokens.card
        border.width: Tokens.edge + 1
        border.color: Tokens.pine700

        Rectangle {
            x: 2 * picture.unit
            y: 2.6 * picture.unit
            width: 6.6 * picture.unit
            height: 8 * picture.unit
            radius: 0.8 * picture.unit
            color: Tokens.pine200
            clip: true

            AppIcon {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                name: "person-fill"
                size: parent.width
                color: Tokens.pine600
            }
        }
        Repeater {
            model: [12, 9, 10.5, 6.7]

            Rectangle {
                required property real modelData
                required property int index

                x: 10.2 * picture.unit
                y: (3 + 2.4 * index) * picture.unit
                width: modelData * picture.unit
                height: 0.9 * picture.unit
                radius: height / 2
                color: Tokens.readEdge
            }
        }
        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 1.6 * picture.unit }
            width: 20.5 * picture.unit
            height: 1.8 * picture.unit
            radius: picture.unit * 0.3
            color: Tokens.pine700
        }
    }
}
