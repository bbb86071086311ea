pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Today's appointments in the order of the day.
Pane {
    id: pane

    required property Desk desk
    readonly property TodayModel today: desk.today

    title: today.heading
    count: today.count

    ListView {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.today
        currentIndex: pane.today.currentIndex
        highlightMoveDuration: 0

        delegate: TableRow {
            required property int index
            required property string time
            required property string name
            required property string clinician
            required property string spokenName
            required property var model

            width: ListView.view.width
            spokenText: spokenName
            current: index === pane.today.currentIndex
            cells: [time, name, clinician]
            chipKind: model.chipKind
            chipText: model.chipText
            onClicked: pane.desk.openVisit(index)
        }
    }
    LoadingState {
        anchors.fill: parent
        patience: pane.today.patience
        text: qsTr("Getting today’s appointments …")
    }
    EmptyState {
        anchors.fill: parent
        visible: pane.today.count === 0 && pane.today.problemText === "" && pane.today.answered
        title: qsTr("No appointments today")
        text: qsTr("Patients can still check in at a kiosk; they appear in the queue.")
    }
    TroubleState {
        anchors.fill: parent
        visible: pane.today.problemText !== ""
        title: qsTr("Today’s appointments cannot be shown")
        text: pane.today.problemText
    }
}
