pragma ComponentBehavior: Bound
import QtQuick

// A value as it was read, one character a cell; a doubtful one stands out.
//
//   ReadCharacters { text: "BFX4417208301"; doubtful: [9] }
Flow {
    id: characters

    property string text: ""
    property var doubtful: []

    spacing: Tokens.edge

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        model: Array.from(characters.text)

        Rectangle {
            required property string modelData
            required property int index
            readonly property bool doubted: characters.doubtful.includes(index)

            width: 26
            height: 32
            radius: Tokens.space1
            color: doubted ? Tokens.lamp100 : "transparent"

            ConsoleText {
                anchors.horizontalCenter: parent.horizontalCenter
                role: "codeLarge"
                spoken: false
                text: parent.modelData
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Tokens.space1
                color: parent.doubted ? Tokens.checkEdge : Tokens.readEdge
            }
        }
    }
}
