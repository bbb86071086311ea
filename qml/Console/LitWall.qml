pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// The room with its lit doorway: what time it is, and where this is.
Rectangle {
    id: wall

    required property DeskSession session

    color: Tokens.pine900
    clip: true

    Repeater {
        model: [
            {share: 0.854, top: 0.15, fill: Tokens.archesLower[0]},
            {share: 0.659, top: 0.23, fill: Tokens.pine800},
            {share: 0.463, top: 0.31, fill: Tokens.lamp100}
        ]

        Rectangle {
            required property var modelData

            x: (wall.width - width) / 2
            y: wall.height * modelData.top
            width: Math.min(wall.width, wall.height * 0.82) * modelData.share
            height: wall.height * 2
            radius: width / 2
            color: modelData.fill
        }
    }
    Row {
        anchors { left: parent.left; top: parent.top; leftMargin: Tokens.space7; topMargin: Tokens.space6 + Tokens.space2 }
        spacing: Tokens.space4

        ArchMark {
            anchors.verticalCenter: parent.verticalCenter
            width: Tokens.iconSmall
            height: Tokens.iconMedium
        }
        ConsoleText {
            anchors.verticalCenter: parent.verticalCenter
            role: "title"
            text: qsTr("Anteroom")
            color: Tokens.roomText
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: wall.height * 0.51
        width: Math.min(wall.width, wall.height * 0.82) * 0.4
        spacing: Tokens.space3

        KioskText {
            width: parent.width
            role: "title"
            text: wall.session.clock
            color: Tokens.lampText
            horizontalAlignment: Text.AlignHCenter
        }
        ConsoleText {
            width: parent.width
            role: "valueLarge"
            text: wall.session.day
            color: Tokens.lampText
            horizontalAlignment: Text.AlignHCenter
        }
        Rectangle {
            width: parent.width
            height: 2
            color: Tokens.lampEdge
        }
        ConsoleText {
            width: parent.width
            role: "value"
            text: wall.session.practiceName
            color: Tokens.lampText
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
