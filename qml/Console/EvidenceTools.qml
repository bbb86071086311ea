import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Turn, zoom and light.
Item {
    id: tools

    required property EvidenceModel evidence

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
            iconName: tools.evidence.closer ? "zoom-out" : "zoom-in"
            text: tools.evidence.closer ? qsTr("Whole card") : qsTr("Closer")
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
