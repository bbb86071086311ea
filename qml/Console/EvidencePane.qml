pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// The pictures of the check-in, zoomed to where the current value was read.
Pane {
    id: pane

    required property EvidenceModel evidence
    required property bool opened
    readonly property bool pictured: opened && evidence.count > 0
    readonly property bool failed: evidence.problemText !== ""
    readonly property bool roomy: height > Tokens.space9 * 8

    title: qsTr("Evidence")

    Column {
        id: column

        visible: pane.pictured && !pane.failed
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.panePadding }
        spacing: Tokens.space3

        Flow {
            width: parent.width
            spacing: Tokens.space2

            Repeater {
                model: pane.evidence

                ConsoleButton {
                    required property int index
                    required property string label
                    required property bool current

                    height: Tokens.space6
                    focusPolicy: Qt.TabFocus
                    kind: current ? "primary" : "secondary"
                    text: label
                    onClicked: pane.evidence.setCurrentIndex(index)
                }
            }
        }
        EvidenceFrame {
            id: crop

            width: parent.width
            height: width * 0.58
            source: pane.evidence.source
            name: pane.evidence.name
            focusRect: pane.evidence.area
            zoomed: pane.evidence.closer
            turns: pane.evidence.turns
            brightness: pane.evidence.brightness

            LoadingState {
                anchors.fill: parent
                patience: pane.evidence.patience
                text: qsTr("Getting the picture …")
            }
        }
        EvidenceTools {
            width: parent.width
            evidence: pane.evidence
        }
        ReadAs {
            width: parent.width
            visible: pane.evidence.readText !== ""
            evidence: pane.evidence
        }
    }
    Column {
        visible: pane.pictured && pane.roomy && !pane.failed && pane.evidence.area.width > 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.panePadding }
        spacing: Tokens.space2

        ConsoleText {
            role: "label"
            text: qsTr("Whole card")
        }
        EvidenceFrame {
            width: parent.width
            height: width * 0.6
            color: Tokens.stone200
            source: pane.evidence.source
            name: qsTr("Whole card")
            focusRect: pane.evidence.area
            zoomed: false
        }
    }
    TroubleState {
        anchors.fill: parent
        visible: pane.pictured && pane.failed
        title: qsTr("This picture cannot be opened.")
        text: qsTr("%1 The other fields are fine. Ask for the card at the desk, or type what it says.").arg(pane.evidence.problemText)
        actionText: qsTr("Open again")
        onAct: pane.evidence.openAgain()
    }
    EmptyState {
        anchors.fill: parent
        visible: !pane.pictured
        title: pane.opened ? qsTr("No pictures") : qsTr("No check-in is open")
        text: pane.opened ? qsTr("This check-in came without a card or a license to look at.") : qsTr("Cards and licenses that patients show at a kiosk are seen here.")
    }
}
