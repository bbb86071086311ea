import QtQuick

// The ring round a focused control, outside it: 6 px, 5 px off. Put it into the control.
//
//   FocusRing { shown: control.ringed; around: background.radius; overRoom: false }
Rectangle {
    id: ring

    property bool shown: false
    // The control's own radius.
    property real around: 0
    property bool overRoom: false
    property int thickness: Tokens.ring
    property int gap: Tokens.ringGap

    anchors.fill: parent
    anchors.margins: -(thickness + gap)
    visible: shown
    radius: around + thickness + gap
    color: "transparent"
    border.width: thickness
    border.color: overRoom ? Tokens.focusOnRoom : Tokens.focus

    Accessible.ignored: true
}
