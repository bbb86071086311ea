import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Whose check-in it is, and the pane's one primary action.
Item {
    id: head

    required property Desk desk
    readonly property ReviewModel review: desk.review

    implicitHeight: words.height + 2 * Tokens.radiusSign

    Column {
        id: words

        anchors { left: parent.left; leftMargin: Tokens.panePadding; right: bulk.left; rightMargin: Tokens.panePadding; verticalCenter: parent.verticalCenter }
        spacing: 2

        ConsoleText {
            width: parent.width
            role: "title"
            text: head.review.title
        }
        ConsoleText {
            width: parent.width
            text: head.review.subtitle
            color: Tokens.stone700
        }
    }
    ConsoleButton {
        id: bulk

        anchors { right: parent.right; rightMargin: Tokens.panePadding; top: words.top }
        visible: !head.review.allDecided
        focusPolicy: Qt.TabFocus
        kind: "primary"
        text: head.review.bulkText
        keyCap: head.review.bulkCount > 0 ? qsTr("⇧A") : ""
        enabled: head.review.bulkCount > 0 && head.desk.line.live
        onClicked: head.review.acceptUnflagged()
    }
    ConsoleButton {
        anchors { right: parent.right; rightMargin: Tokens.panePadding; top: words.top }
        visible: head.review.allDecided
        focusPolicy: Qt.TabFocus
        kind: "primary"
        text: qsTr("Next check-in")
        keyCap: "N"
        onClicked: head.desk.nextCheckIn()
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.stone200
    }
}
