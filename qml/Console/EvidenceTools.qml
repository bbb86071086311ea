import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Turn, zoom and light.
Item {
    id: tools

    required property EvidenceModel evidence
    readonly property bool roomy: width > Tokens.fieldNameWidth * 3

    implicitHeight: Tokens.consoleButton

    Row {
        spacing: Tokens.space2

        ConsoleButton {
            focusPolicy: Qt.TabFocus
            iconName: "arrow-clockwise"
            spokenText: qsTr("Turn the picture")
            onClicked: tools.evidence.turn()
        }
        ConsoleButton {
            focusPolicy: Qt.TabFocus
            readonly property string words: tools.evidence.closer ? qsTr("Whole card") : qsTr("Closer")

            iconName: tools.evidence.closer ? "zoom-out" : "zoom-in"
            text: tools.roomy ? words : ""
            spokenText: words
            enabled: tools.evidence.area.width > 0
            onClicked: tools.evidence.toggleCloser()
        }
    }
    LightSlider {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: Math.min(Tokens.space5 * 6, parent.width / 2 - Tokens.space5)
        value: tools.evidence.brightness
        onMoved: value => tools.evidence.brightness = value
    }
}
