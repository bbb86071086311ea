import QtQuick
import Anteroom.Controls

// A numbered circle with its word.
Row {
    id: step

    property int number: 1
    property string text: ""
    property bool now: false

    height: parent.height
    spacing: Tokens.space4

    Rectangle {
        width: parent.height
        height: width
        radius: width / 2
        color: step.now ? Tokens.pine700 : Tokens.paper
        border.width: step.now ? 0 : Tokens.edge
        border.color: Tokens.stone500

        KioskText {
            anchors.centerIn: parent
            role: "label"
            spoken: false
            text: step.number
            color: step.now ? Tokens.pineText : Tokens.ink
        }
    }
    KioskText {
        anchors.verticalCenter: parent.verticalCenter
        role: "leadStrong"
        spoken: false
        text: step.text
        color: step.now ? Tokens.ink : Tokens.stone700
    }
}
