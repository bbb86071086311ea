pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// A row of the check-in: a field, a consent, or the line that folds what was left as it is.
Item {
    id: row

    required property ReviewModel review
    required property bool decidableNow
    required property int index
    required property string kind
    required property string spokenName
    required property var model
    readonly property bool current: index === review.currentIndex
    readonly property bool folded: kind === "folded"

    implicitHeight: folded ? fold.height : field.height
    onHeightChanged: showWhole()

    function showWhole() {
        if (row.current && row.ListView.view)
            row.ListView.view.positionViewAtIndex(row.index, ListView.Contain);
    }

    FieldRow {
        id: field

        visible: !row.folded
        width: parent.width
        focusPolicy: Qt.TabFocus
        spokenText: row.spokenName
        name: row.model.name
        recordRuns: row.model.before || []
        patientRuns: row.model.after || []
        code: row.model.code || false
        source: row.model.source || ""
        sourceIcon: row.model.sourceIcon || ""
        confidence: row.model.sourceDetail || ""
        stateKind: row.model.state || "plain"
        stateText: row.model.stateText || ""
        stateNote: row.model.stateDetail || ""
        retryText: row.model.canRetry ? qsTr("Try again") : ""
        current: row.current
        onClicked: row.review.setCurrentIndex(row.index)
        onRetry: row.retry()

        Loader {
            width: parent.width
            active: row.current && row.kind === "change"
            height: active ? implicitHeight : 0
            sourceComponent: RowActions {
                review: row.review
                row: row.model
                decidableNow: row.decidableNow
            }
        }
    }
    FoldedLine {
        id: fold

        visible: row.folded
        width: parent.width
        focusPolicy: Qt.TabFocus
        text: row.model.name
        open: row.model.open || false
        current: row.current
        onClicked: row.review.toggleFolded()
    }

    function retry() {
        review.setCurrentIndex(index);
        review.retry();
    }
}
