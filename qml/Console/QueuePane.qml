pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Help calls on top, then what kiosks cannot mend by themselves, then the check-ins that wait, the
// longest waiting first.
Pane {
    id: pane

    required property Desk desk
    readonly property QueueModel queue: desk.queue
    readonly property bool quiet: queue.count === 0

    title: qsTr("Waiting")
    count: queue.count

    Column {
        id: calls

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: visible ? Tokens.space3 : 0 }
        visible: pane.desk.help.count + pane.desk.troubles.count > 0
        spacing: Tokens.space2

        Repeater {
            model: pane.desk.help

            HelpRow {
                required property int index
                required property string detail
                required property string running
                required property var model

                width: calls.width
                focusPolicy: Qt.TabFocus
                title: model.title
                where: detail
                clock: running
                keyCap: index === 0 ? "H" : ""
                spokenDetail: qsTr("%1, %2. Press to answer.").arg(detail).arg(running)
                onClicked: pane.desk.help.answer(index)
            }
        }
        Repeater {
            model: pane.desk.troubles

            TroubleRow {
                required property string detail
                required property var model

                width: calls.width
                title: model.title
                text: detail
            }
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: calls.visible ? calls.bottom : parent.top; topMargin: calls.visible ? Tokens.space3 : 0; bottom: parent.bottom }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.queue
        currentIndex: pane.queue.currentIndex
        highlightMoveDuration: 0

        delegate: QueueRow {
            required property int index
            required property string waiting
            required property string visit
            required property var chip
            required property string spokenName
            required property var model

            width: ListView.view.width
            focusPolicy: Qt.TabFocus
            name: model.name
            minutes: waiting
            changed: model.changed
            chipKind: chip.kind || ""
            chipText: chip.text || ""
            chipIcon: chip.icon || ""
            note: visit
            spokenText: spokenName
            current: index === pane.queue.currentIndex
            onClicked: pane.desk.openCheckIn(index)
        }
    }
    LoadingState {
        anchors.fill: list
        patience: pane.queue.patience
        text: qsTr("Getting the queue …")
    }
    EmptyState {
        anchors.fill: list
        visible: pane.quiet && pane.queue.loaded
        title: qsTr("Nobody is waiting")
        text: pane.queue.emptyText
    }
    TroubleState {
        anchors.fill: list
        visible: pane.quiet && !pane.queue.loaded && pane.queue.problemText !== ""
        title: qsTr("The queue cannot be shown")
        text: pane.queue.problemText
        actionText: qsTr("Try now")
        onAct: pane.desk.line.tryNow()
    }
}
