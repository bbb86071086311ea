pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The box of a field that takes text, from hardware keys and the kiosk's keyboard alike.
T.TextField {
    id: box

    property bool failed: false
    property bool locked: false
    property string spokenText: ""
    property bool ringed: activeFocus

    implicitHeight: Math.max(Tokens.targetHeight, Tokens.kiosk.value.line + 2 * Tokens.space5)
    // The one pixel makes Qt lay the text out again when the language turns the screen round.
    leftPadding: Tokens.radiusCard + Tokens.edge + (LayoutMirroring.enabled ? 1 : lockWidth)
    rightPadding: Tokens.radiusCard + Tokens.edge + (LayoutMirroring.enabled ? lockWidth : 0)
    readonly property int lockWidth: locked ? Tokens.iconSmall + Tokens.space3 : 0

    font: Tokens.kiosk.value.font
    color: Tokens.ink
    placeholderTextColor: Tokens.stone700
    selectionColor: Tokens.pine700
    selectedTextColor: Tokens.pineText
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    readOnly: locked
    activeFocusOnTab: !locked

    Accessible.role: Accessible.EditableText
    Accessible.name: spokenText
    Accessible.editable: !locked
    Accessible.readOnly: locked

    cursorDelegate: Rectangle {
        width: 4
        color: Tokens.focus
        visible: box.activeFocus && !box.readOnly
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: !box.locked
            radius: Tokens.radiusField
            color: Tokens.card
            border.width: box.failed || box.ringed ? Tokens.edgeStrong : Tokens.edge
            border.color: box.ringed ? Tokens.focus : box.failed ? Tokens.clayEdge : Tokens.stone500
        }
        DashedFrame {
            anchors.fill: parent
            visible: box.locked
            radius: Tokens.radiusField
            fill: Tokens.stone50
        }
        AppIcon {
            anchors { left: parent.left; leftMargin: Tokens.radiusCard; verticalCenter: parent.verticalCenter }
            visible: box.locked
            name: "lock-fill"
            size: Tokens.iconSmall
        }
    }

    KioskText {
        visible: box.length === 0 && box.preeditText === "" && text !== ""
        anchors { fill: parent; leftMargin: box.leftPadding; rightMargin: box.rightPadding }
        role: "value"
        spoken: false
        text: box.placeholderText
        color: Tokens.stone700
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
