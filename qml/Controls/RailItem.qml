import QtQuick
import Anteroom.Controls

// One place of the house on the rail.
Pressable {
    id: item

    property string iconName: ""
    property int count: 0
    property bool current: false

    implicitWidth: 72
    implicitHeight: 60
    padding: 0
    spokenDetail: count > 0 ? String(count) : ""

    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    Accessible.selectable: true

    background: Rectangle {
        radius: Tokens.radiusRow
        color: item.current ? (Tokens.highContrast ? Tokens.pine100 : Tokens.pine700) : item.down ? Tokens.pine800 : "transparent"

        Rectangle {
            visible: item.current
            anchors { left: parent.left; leftMargin: -6; top: parent.top; bottom: parent.bottom; topMargin: 10; bottomMargin: 10 }
            width: 5
            radius: 3
            color: Tokens.lamp
        }
        FocusRing {
            shown: item.ringed
            around: parent.radius
            overRoom: true
            thickness: Tokens.edge
            gap: -Tokens.edge
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: item.leftPadding; rightMargin: item.rightPadding; topMargin: item.topPadding; bottomMargin: item.bottomPadding }
        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Tokens.edge

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: item.iconName
                size: Tokens.consoleIconLarge
                color: words.color
            }
            ConsoleText {
                id: words

                width: parent.width
                role: "label"
                spoken: false
                text: item.text
                font: Typeface.fittedToWords(type.font, text, width, 11)
                lineHeight: 16
                horizontalAlignment: Text.AlignHCenter
                color: item.current ? Tokens.roomText : Tokens.roomTextSecond
            }
        }
        Rectangle {
            visible: item.count > 0
            anchors { right: parent.right; rightMargin: 10; top: parent.top; topMargin: 5 }
            width: Math.max(20, number.implicitWidth + 10)
            height: 20
            radius: 10
            color: Tokens.lamp

            ConsoleText {
                id: number

                anchors.centerIn: parent
                role: "label"
                spoken: false
                text: item.count
                color: Tokens.lampText
            }
        }
    }
}
