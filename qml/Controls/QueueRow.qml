import QtQuick

// One waiting patient in the queue.
//
//   QueueRow { name: …; minutes: qsTr("3 min"); changed: …; chipKind: "check"; chipText: …
//              chipIcon: …; note: qsTr("Visit 10:40"); current: …; onClicked: … }
Pressable {
    id: row

    property string name: ""
    property string minutes: ""
    property string changed: ""
    property string chipKind: ""
    property string chipText: ""
    property string chipIcon: ""
    property string note: ""
    property bool current: false

    spokenText: name
    spokenDetail: minutes + " · " + changed + " · " + chipText + " · " + note
    implicitWidth: Tokens.queueWidth
    implicitHeight: inside.implicitHeight + 22
    topPadding: 11
    bottomPadding: 11
    leftPadding: 18
    rightPadding: Tokens.panePadding

    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    Accessible.selectable: true

    background: Rectangle {
        color: row.current || row.down ? Tokens.pine100 : "transparent"

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.stone200
        }
        Rectangle {
            visible: row.current
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 6
            color: Tokens.pine700
        }
        FocusRing {
            shown: row.ringed
            thickness: Tokens.edge
            gap: -Tokens.edge
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: row.leftPadding; rightMargin: row.rightPadding; topMargin: row.topPadding; bottomMargin: row.bottomPadding }
        implicitHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Tokens.edge

            Item {
                width: parent.width
                height: who.height

                ConsoleText {
                    id: who

                    anchors { left: parent.left; right: time.left; rightMargin: Tokens.space2 }
                    role: "valueStrong"
                    spoken: false
                    text: row.name
                }
                ConsoleText {
                    id: time

                    anchors.right: parent.right
                    role: "bodyStrong"
                    spoken: false
                    text: row.minutes
                    lineHeight: 22
                    wrapMode: Text.NoWrap
                }
            }
            ConsoleText {
                width: parent.width
                visible: text !== ""
                role: "small"
                spoken: false
                text: row.changed
                color: Tokens.stone700
            }
            Row {
                anchors.left: parent.left
                visible: row.chipText !== "" || row.note !== ""
                spacing: 6

                Chip {
                    id: chip

                    visible: row.chipText !== ""
                    kind: row.chipKind === "" ? "plain" : row.chipKind
                    text: row.chipText
                    iconName: row.chipIcon !== "" ? row.chipIcon : looks[kind][1]
                    Accessible.ignored: true
                }
                ConsoleText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: text !== ""
                    role: "small"
                    spoken: false
                    text: row.note
                    color: Tokens.stone700
                }
            }
        }
    }
}
