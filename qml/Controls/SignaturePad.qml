import QtQuick
import Anteroom.Controls

// Signing with a finger or the mouse: a frame, a dashed base line, Clear.
//
//   SignaturePad { onStrokesChanged: …; }   inked: something is drawn
//   strokesJson(), png(), clear()
Rectangle {
    id: pad

    property string label: qsTr("Sign here with your finger")
    readonly property alias inked: ink.inked
    readonly property alias strokeCount: ink.strokeCount
    readonly property alias surface: ink

    signal strokesChanged

    function strokesJson() {
        return ink.strokesJson();
    }
    function png() {
        return ink.png();
    }
    function clear() {
        ink.clear();
    }

    implicitWidth: Tokens.contentWidth
    implicitHeight: 300
    radius: Tokens.radiusCard
    color: Tokens.card
    border.width: Tokens.edgeStrong
    border.color: Tokens.pine700

    Accessible.role: Accessible.Canvas
    Accessible.name: label
    Accessible.description: inked ? qsTr("Signed") : qsTr("Not signed yet")

    DashedEdge {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 36; rightMargin: 36; bottomMargin: 76 }
        height: Tokens.edge
        footOnly: true
        edgeColor: Tokens.stone500
        edgeWidth: Tokens.edge
    }
    KioskText {
        anchors { left: parent.left; right: clearButton.left; top: parent.top; leftMargin: Tokens.space6; rightMargin: Tokens.space4; topMargin: 22 }
        role: "label"
        spoken: false
        text: pad.label
    }
    InkSurface {
        id: ink

        anchors.fill: parent
        anchors.margins: Tokens.edgeStrong
        inkColor: Tokens.ink
        onStrokesChanged: pad.strokesChanged()
    }
    SmallButton {
        id: clearButton

        anchors { right: parent.right; top: parent.top; margins: Tokens.space4 }
        text: qsTr("Clear")
        iconName: "arrow-counterclockwise"
        onClicked: pad.clear()
    }
}
