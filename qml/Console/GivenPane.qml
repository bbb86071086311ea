pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// What the patient gave at the kiosk, while nobody has said who it is.
Pane {
    id: pane

    required property var given

    title: qsTr("What the patient gave")

    ListView {
        anchors { fill: parent; bottomMargin: foot.height + 2 * Tokens.panePadding }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.given

        delegate: LabelledLine {
            required property var modelData

            width: ListView.view.width
            label: modelData.label
            value: modelData.value
            source: modelData.source
        }
    }
    ConsoleText {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.panePadding }
        text: qsTr("Nothing touches a record until you say who this is. Then its fields are reviewed like any other.")
        color: Tokens.stone700
    }
}
