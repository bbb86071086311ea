pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// The check-in on the desk: one row a field, its actions beneath the current one.
Pane {
    id: pane

    required property Desk desk
    readonly property ReviewModel review: desk.review

    SubmissionHead {
        id: head

        visible: pane.review.ready
        width: parent.width
        desk: pane.desk
    }
    Rectangle {
        id: strip

        visible: pane.review.strip !== ""
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: visible ? Tokens.consoleButton + Tokens.space1 : 0
        color: Tokens.lamp100

        Row {
            anchors { left: parent.left; leftMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            spacing: Tokens.space3

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "eye"
                size: Tokens.consoleIcon
            }
            ConsoleText {
                text: pane.review.strip
            }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.checkEdge
        }
    }
    FieldRowHead {
        id: columns

        visible: pane.review.ready
        anchors { left: parent.left; right: parent.right; top: strip.bottom }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: columns.bottom; bottom: notice.visible ? notice.top : parent.bottom; bottomMargin: notice.visible ? Tokens.space2 : 0 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.review
        currentIndex: pane.review.currentIndex
        highlightMoveDuration: 0
        section.property: "section"
        delegate: ChangeRow {
            width: ListView.view.width
            review: pane.review
            actionsHeight: actions.visible ? actions.height : 0
        }
    }
    // One set of actions that moves with the current row.
    RowActions {
        id: actions

        parent: list.currentItem ? (list.currentItem as ChangeRow).slot : pane
        visible: change.kind === "change"
        width: parent ? parent.width : 0
        review: pane.review
        payer: pane.desk.payer
        change: pane.review.currentRow
        decidableNow: pane.desk.line.live
    }
    NoticeBar {
        id: notice

        visible: pane.desk.notice !== ""
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.panePadding }
        text: pane.desk.notice
        linkText: qsTr("Got it")
        onLink: pane.desk.dismissNotice()
    }
    LoadingState {
        anchors.fill: parent
        patience: pane.review.patience
        text: qsTr("Opening the check-in …")
    }
    EmptyState {
        anchors.fill: parent
        visible: pane.review.phase === ReviewModel.Closed && pane.desk.queue.loaded
        title: pane.desk.queue.count > 0 ? qsTr("Open a check-in") : qsTr("All caught up")
        text: pane.desk.queue.count > 0 ? qsTr("Enter opens the one that is marked. What the patient changed stands here beside what is on record.") : qsTr("What patients change stands here beside what is on record.")
    }
    TroubleState {
        anchors.fill: parent
        visible: pane.review.phase === ReviewModel.Failed
        title: qsTr("This check-in cannot be opened")
        text: pane.review.problemText
        actionText: qsTr("Try again")
        onAct: pane.desk.openCheckIn(pane.desk.queue.currentIndex)
    }
}
