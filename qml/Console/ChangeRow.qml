import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// A row of the check-in: a field, a consent, or the line that folds what was left as it is. Over
// the first of its section stands the section's name.
Item {
    id: row

    required property ReviewModel review
    required property int index
    required property string kind
    required property string spokenName
    required property string name
    required property var before
    required property var after
    required property bool code
    required property string source
    required property string sourceIcon
    required property string sourceDetail
    // "state" itself is a property of every Item
    required property var model
    required property string stateText
    required property string stateDetail
    required property bool canRetry
    required property bool open
    readonly property bool current: index === review.currentIndex
    readonly property bool folded: kind === "folded"
    // Where the actions of the current row are put, and how high they are.
    property alias slot: slot
    required property real actionsHeight

    implicitHeight: head.height + (folded ? fold.height : field.height)
    onHeightChanged: showWhole()

    function showWhole() {
        if (row.current && row.ListView.view)
            row.ListView.view.positionViewAtIndex(row.index, ListView.Contain);
    }
    function retry() {
        review.setCurrentIndex(index);
        review.retry();
    }

    SectionHead {
        id: head

        width: parent.width
        section: row.ListView.section
        shown: row.ListView.section !== row.ListView.previousSection
        tag: row.review.tagFor(section)
    }
    FieldRow {
        id: field

        visible: !row.folded
        y: head.height
        width: parent.width
        focusPolicy: Qt.TabFocus
        spokenText: row.spokenName
        name: row.name
        recordRuns: row.before
        patientRuns: row.after
        code: row.code
        source: row.source
        sourceIcon: row.sourceIcon
        confidence: row.sourceDetail
        stateKind: row.model.state
        stateText: row.stateText
        stateNote: row.stateDetail
        retryText: row.canRetry ? qsTr("Try again") : ""
        current: row.current
        onClicked: row.review.setCurrentIndex(row.index)
        onRetry: row.retry()

        Item {
            id: slot

            width: parent.width
            height: row.current ? row.actionsHeight : 0
        }
    }
    FoldedLine {
        id: fold

        visible: row.folded
        y: head.height
        width: parent.width
        focusPolicy: Qt.TabFocus
        text: row.name
        open: row.open
        current: row.current
        onClicked: row.review.toggleFolded()
    }
}
