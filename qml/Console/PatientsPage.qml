import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Search for a patient, or one patient's record with its history.
Item {
    id: page

    required property Desk desk
    readonly property real historyWidth: Math.min(Tokens.submissionLeast, width * 0.45)

    SearchPane {
        anchors.fill: parent
        visible: page.desk.searching
        desk: page.desk
    }
    RecordPane {
        anchors { left: parent.left; right: history.left; rightMargin: Tokens.paneGap }
        height: parent.height
        visible: !page.desk.searching
        desk: page.desk
    }
    HistoryPane {
        id: history

        anchors.right: parent.right
        width: page.historyWidth
        height: parent.height
        visible: !page.desk.searching
        history: page.desk.history
    }
}
