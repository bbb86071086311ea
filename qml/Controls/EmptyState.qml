import QtQuick

// A pane with nothing in it: what is true, what happens next.
//
//   EmptyState { title: qsTr("Nobody is waiting"); text: … }
Item {
    id: empty

    property alias title: head.text
    property alias text: words.text
    default property alias actions: row.data

    implicitHeight: column.height + 2 * Tokens.panePadding

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.panePadding }
        spacing: Tokens.space3

        ArchMark {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 90
            height: 110
            lineColor: Tokens.pine100
            lampColor: Tokens.highContrast ? Tokens.lamp : Tokens.lamp100
        }
        ConsoleText {
            id: head

            width: parent.width
            role: "heading"
            horizontalAlignment: Text.AlignHCenter
        }
        ConsoleText {
            id: words

            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.stone700
        }
        Row {
            id: row

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Tokens.space2
        }
    }
}
