pragma ComponentBehavior: Bound
import QtQuick

// A pane of the console: head with a title, then what is written inside, edge to edge.
//
//   Pane { title: qsTr("Waiting"); count: 7; headItems: ConsoleButton { … } ; ListView { … } }
Rectangle {
    id: pane

    property string title: ""
    property int count: -1
    property bool headed: title !== ""
    property alias headItems: aside.data
    default property alias content: inner.data
    readonly property alias contentItem: inner

    radius: Tokens.radiusPane
    color: Tokens.paper
    border.width: 1
    border.color: Tokens.stone200

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Item {
        id: head

        visible: pane.headed
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: pane.headed ? Math.max(52, aside.height + 2 * Tokens.paneGap) : 0

        ConsoleText {
            id: words

            anchors { left: parent.left; leftMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - aside.width - number.width - 3 * Tokens.panePadding)
            role: "heading"
            text: pane.title
        }
        Chip {
            id: number

            visible: pane.count >= 0
            anchors { left: words.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
            text: String(pane.count)
        }
        Row {
            id: aside

            anchors { right: parent.right; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            spacing: Tokens.space2
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 1; rightMargin: 1 }
            height: 1
            color: Tokens.stone200
        }
    }
    Item {
        id: inner

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 1 }
        clip: true
    }
}
