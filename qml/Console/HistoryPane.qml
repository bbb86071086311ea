pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Who changed what, when and from where.
Pane {
    id: pane

    required property HistoryModel history

    title: qsTr("History")
    headItems: [
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: pane.history.filterText !== ""
            kind: "new"
            text: pane.history.filterText
        },
        ConsoleButton {
            visible: pane.history.filterText !== ""
            focusPolicy: Qt.TabFocus
            kind: "quiet"
            text: qsTr("Show all fields")
            onClicked: pane.history.showAll()
        }
    ]

    ListView {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.history

        delegate: HistoryRow {
            width: ListView.view.width
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: pane.history.count === 0
        title: qsTr("No history yet")
        text: qsTr("Every accepted change is kept here: who, when, and from what.")
    }
}
