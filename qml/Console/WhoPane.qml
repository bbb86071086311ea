pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// A check-in that found no visit: which record it belongs to is for staff to say.
Pane {
    id: pane

    required property Desk desk
    readonly property MatchModel who: desk.who

    Item {
        id: head

        width: parent.width
        height: words.height + 2 * Tokens.radiusSign

        Column {
            id: words

            anchors { left: parent.left; right: parent.right; margins: Tokens.panePadding; verticalCenter: parent.verticalCenter }
            spacing: 2

            ConsoleText {
                width: parent.width
                role: "title"
                text: qsTr("Who is this?")
            }
            ConsoleText {
                width: parent.width
                text: pane.who.lead
                color: Tokens.stone700
            }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.stone200
        }
    }
    Column {
        id: above

        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Tokens.panePadding }
        spacing: Tokens.space3

        Repeater {
            model: pane.who.searching ? 1 : 0

            ConsoleInput {
                width: parent.width
                iconName: "search"
                label: qsTr("Someone else")
                placeholderText: qsTr("Name, birth date, phone or member ID")
                onTextEdited: pane.who.searchFor(text)
                onAccepted: pane.who.chooseCurrent()
                Component.onCompleted: forceActiveFocus()
            }
        }
        ConsoleText {
            visible: pane.who.count > 0
            role: "label"
            text: pane.who.heading
        }
        ConsoleText {
            width: parent.width
            visible: pane.who.count === 0 && text !== ""
            text: pane.who.problemText !== "" ? pane.who.problemText : pane.who.emptyText
        }
    }
    ListView {
        id: cards

        anchors { left: parent.left; right: parent.right; top: above.bottom; margins: Tokens.panePadding; topMargin: above.height > 0 ? Tokens.space3 : 0 }
        height: Math.min(contentHeight, parent.height - y - buttons.height - 2 * Tokens.panePadding)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Tokens.space3
        model: pane.who
        currentIndex: pane.who.currentIndex
        highlightMoveDuration: 0

        delegate: CandidateCard {
            width: ListView.view.width
            current: index === pane.who.currentIndex
            enabled: !pane.who.matching && pane.desk.line.live
            onChose: pane.who.choose(index)
        }
    }
    Row {
        id: buttons

        anchors { left: parent.left; top: cards.bottom; leftMargin: Tokens.panePadding; topMargin: cards.height > 0 ? Tokens.space3 : 0 }
        visible: !pane.who.searching
        spacing: Tokens.space2

        ConsoleButton {
            focusPolicy: Qt.TabFocus
            iconName: "search"
            text: qsTr("Someone else")
            keyCap: "/"
            onClicked: pane.who.beginSearch()
        }
        ConsoleButton {
            focusPolicy: Qt.TabFocus
            iconName: "plus-lg"
            text: qsTr("New patient")
            keyCap: "N"
            enabled: !pane.who.matching && pane.desk.line.live
            onClicked: pane.who.chooseNew()
        }
    }
    NoticeBar {
        visible: pane.desk.notice !== ""
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.panePadding }
        text: pane.desk.notice
        linkText: qsTr("Got it")
        onLink: pane.desk.dismissNotice()
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        patience: pane.who.patience
        text: qsTr("Looking for records …")
    }
}
