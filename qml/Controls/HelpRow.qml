import QtQuick

// A call for help, pinned over the queue: who, where, how long.
//
//   HelpRow { title: qsTr("Help: kiosk 2"); name: …; where: …; clock: "0:42"; keyCap: "H" }
Pressable {
    id: row

    property string title: ""
    property string name: ""
    property string where: ""
    property string clock: ""
    property string keyCap: "H"

    spokenText: title
    spokenDetail: name + " · " + where + " · " + clock
    implicitWidth: Tokens.queueWidth - 2 * Tokens.space3
    implicitHeight: inside.implicitHeight + 2 * Tokens.space3
    padding: Tokens.space3

    background: Rectangle {
        radius: Tokens.radiusRow
        color: row.down ? Tokens.pine100 : Tokens.lamp100
        border.width: 2
        border.color: Tokens.checkEdge

        FocusRing {
            shown: row.ringed
            around: parent.radius
            thickness: Tokens.edge
            gap: 1
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: row.leftPadding; rightMargin: row.rightPadding; topMargin: row.topPadding; bottomMargin: row.bottomPadding }
        implicitHeight: Math.max(words.height, aside.height)

        AppIcon {
            id: bell

            anchors { left: parent.left; top: parent.top }
            name: "bell-fill"
            size: 22
        }
        Column {
            id: words

            anchors { left: bell.right; right: aside.left; leftMargin: 10; rightMargin: Tokens.space2 }

            ConsoleText {
                width: parent.width
                role: "valueStrong"
                spoken: false
                text: row.title
            }
            ConsoleText {
                width: parent.width
                visible: text !== ""
                role: "small"
                spoken: false
                text: row.name
            }
            ConsoleText {
                width: parent.width
                visible: text !== ""
                role: "small"
                spoken: false
                text: row.where
            }
        }
        Column {
            id: aside

            anchors.right: parent.right
            width: Math.max(time.implicitWidth, cap.width)
            spacing: 2

            ConsoleText {
                id: time

                width: parent.width
                role: "valueStrong"
                spoken: false
                text: row.clock
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
            }
            KeyCap {
                id: cap

                anchors.right: parent.right
                text: row.keyCap
            }
        }
    }
}
