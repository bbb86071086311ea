pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Who was found, as one types.
Pane {
    id: pane

    required property Desk desk
    readonly property PatientSearch search: desk.search

    title: qsTr("Found")
    count: search.count > 0 ? search.count : -1

    ListView {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.search
        currentIndex: pane.search.currentIndex
        highlightMoveDuration: 0

        delegate: TableRow {
            required property int index
            required property string name
            required property string born
            required property string record
            required property string spokenName

            width: ListView.view.width
            spokenText: spokenName
            current: index === pane.search.currentIndex
            cells: [name, qsTr("Born %1").arg(born), qsTr("Record %1").arg(record)]
            onClicked: pane.desk.openFound(index)
        }
    }
    LoadingState {
        anchors.fill: parent
        patience: pane.search.patience
        text: qsTr("Searching …")
    }
    EmptyState {
        anchors.fill: parent
        visible: pane.search.count === 0 && pane.search.problemText === "" && !pane.search.patience.seconds
        title: pane.search.emptyTitle
        text: pane.search.emptyText
    }
    TroubleState {
        anchors.fill: parent
        visible: pane.search.problemText !== ""
        title: qsTr("The search did not work")
        text: pane.search.problemText
    }
}
