import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// What the scanner made of the picture, and how sure it was.
Rectangle {
    id: card

    required property EvidenceModel evidence

    implicitHeight: column.height + 2 * Tokens.space3
    radius: Tokens.radiusRow
    color: Tokens.card
    border.width: 1
    border.color: Tokens.stone200

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.space3 }
        spacing: Tokens.space2

        Item {
            width: parent.width
            height: label.height

            ConsoleText {
                id: label

                role: "label"
                text: qsTr("Read as")
            }
            ConsoleText {
                anchors.right: parent.right
                role: "small"
                text: card.evidence.readLabel
                color: Tokens.stone700
            }
        }
        ReadCharacters {
            width: parent.width
            visible: card.evidence.readAsCode
            text: card.evidence.readCharacters
        }
        ConsoleText {
            width: parent.width
            visible: !card.evidence.readAsCode
            role: "valueLarge"
            text: card.evidence.readText
        }
        Flow {
            width: parent.width
            spacing: Tokens.space2

            Chip {
                visible: card.evidence.doubtful
                kind: "check"
                text: qsTr("Look closely")
            }
            ConsoleText {
                height: card.evidence.doubtful ? Tokens.space5 : implicitHeight
                verticalAlignment: Text.AlignVCenter
                role: "small"
                text: card.evidence.confidenceText
                color: Tokens.stone700
            }
        }
    }
}
