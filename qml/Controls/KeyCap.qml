import QtQuick

// A key's name as on the key: in a button, or before what it does.
//
//   KeyCap { text: "A" }
Rectangle {
    id: cap

    property alias text: words.text
    property color ink: Tokens.ink
    property color edgeColor: Tokens.stone500
    property bool filled: true

    implicitWidth: Math.max(22, words.implicitWidth + 12)
    implicitHeight: 22
    radius: Tokens.radiusCap
    color: filled ? Tokens.card : "transparent"
    border.width: 1
    border.color: edgeColor

    Accessible.ignored: true

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 2; rightMargin: 2 }
        height: 2
        color: cap.edgeColor
    }
    ConsoleText {
        id: words

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -1
        role: "label"
        spoken: false
        color: cap.ink
    }
}
