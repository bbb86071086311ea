pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The keys of one place.
Column {
    id: group

    required property var modelData

    spacing: Tokens.edge

    ConsoleText {
        role: "section"
        text: group.modelData.place
    }
    Repeater {
        model: group.modelData.keys

        Item {
            id: line

            required property var modelData

            width: group.width
            height: Math.max(caps.height, words.height)

            Row {
                id: caps

                spacing: Tokens.space1

                Repeater {
                    model: line.modelData.caps

                    KeyCap {
                        required property string modelData

                        text: modelData
                    }
                }
            }
            ConsoleText {
                id: words

                anchors { left: parent.left; leftMargin: Tokens.space9 - Tokens.space2; right: parent.right; verticalCenter: caps.verticalCenter }
                role: "small"
                text: line.modelData.text
            }
        }
    }
}
