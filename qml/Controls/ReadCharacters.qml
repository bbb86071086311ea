pragma ComponentBehavior: Bound
import QtQuick

// A value as it was read, one character a cell; a doubtful one stands out. The characters keep
// their order in every script.
//
//   ReadCharacters { text: "BFX4417208301"; doubtful: [9] }
Item {
    id: characters

    property string text: ""
    property var doubtful: []
    readonly property int pitch: 26 + Tokens.edge

    implicitWidth: text.length * pitch
    implicitHeight: cells.height

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Flow {
        id: cells

        anchors.left: parent.left
        width: Math.min(characters.implicitWidth, characters.width)
        spacing: Tokens.edge
        LayoutMirroring.enabled: false

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
}
