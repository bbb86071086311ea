pragma ComponentBehavior: Bound
import QtQuick

// The strip at the foot: only the keys that work now.
//
//   KeyHints { model: [{keys: ["J", "K"], text: qsTr("move")}, {keys: ["A"], text: …}]
//              onAllKeys: … }
Rectangle {
    id: hints

    property var model: []

    signal allKeys

    implicitHeight: Tokens.hintsHeight
    color: Tokens.stone50

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.stone200
    }
    component Hint: Row {
        id: hint

        property var keys: []
        property string words: ""

        spacing: Tokens.edgeStrong

        Accessible.role: Accessible.StaticText
        Accessible.name: keys.join(" ") + ": " + words

        Repeater {
            model: hint.keys

            KeyCap {
                required property string modelData

                text: modelData
            }
        }
        ConsoleText {
            anchors.verticalCenter: parent.verticalCenter
            role: "smallStrong"
            spoken: false
            text: hint.words
            color: Tokens.stone700
            wrapMode: Text.NoWrap
        }
    }
    Row {
        anchors { left: parent.left; leftMargin: Tokens.gutter; right: more.left; verticalCenter: parent.verticalCenter }
        spacing: 22
        clip: true

        Repeater {
            model: hints.model

            Hint {
                required property var modelData

                keys: modelData.keys
                words: modelData.text
            }
        }
    }
    Pressable {
        id: more

        anchors { right: parent.right; rightMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }
        text: qsTr("All keys")
        topPadding: Tokens.space1
        bottomPadding: Tokens.space1
        onClicked: hints.allKeys()

        background: FocusRing {
            shown: more.ringed
            around: Tokens.radiusCap
            thickness: Tokens.edge
            gap: 1
        }
        contentItem: Hint {
            keys: ["?"]
            words: qsTr("all keys")
            Accessible.ignored: true
        }
    }
}
