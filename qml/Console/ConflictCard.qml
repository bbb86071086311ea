import QtQuick
import Anteroom.Controls

// One of the values in a conflict, with who and when. One without a key cannot be chosen.
Pressable {
    id: card

    property string title: ""
    property var runs: []
    property bool code: false
    property string detail: ""
    property string keyCap: ""

    implicitHeight: Tokens.space9 + Tokens.space5
    focusPolicy: keyCap === "" ? Qt.NoFocus : Qt.TabFocus
    spokenText: qsTr("%1: %2").arg(title).arg(value.plainText)
    spokenDetail: detail

    background: Rectangle {
        radius: Tokens.radiusRow
        color: card.down && card.keyCap !== "" ? Tokens.pine100 : Tokens.card
        border.width: 1
        border.color: Tokens.stone500

        FocusRing {
            shown: card.ringed
            around: parent.radius
            thickness: Tokens.edge
            gap: 1
        }
    }

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.radiusSign }
        spacing: Tokens.space1

        Item {
            width: parent.width
            height: Tokens.space5

            ConsoleText {
                anchors.verticalCenter: parent.verticalCenter
                role: "label"
                spoken: false
                text: card.title
                color: Tokens.stone700
            }
            KeyCap {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: card.keyCap !== ""
                text: card.keyCap
            }
        }
        DiffText {
            id: value

            width: parent.width
            marks: card.runs
            code: card.code
            Accessible.ignored: true
        }
        ConsoleText {
            width: parent.width
            role: "small"
            spoken: false
            text: card.detail
            color: Tokens.stone700
        }
    }
}
