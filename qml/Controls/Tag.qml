import QtQuick

// A word on lamp paper: New, Signed.
//
//   Tag { text: qsTr("New") }
Rectangle {
    id: tag

    property alias text: words.text

    implicitWidth: words.implicitWidth + 36
    implicitHeight: words.implicitHeight + Tokens.space3
    radius: Tokens.space3
    color: Tokens.lamp100
    border.width: Tokens.highContrast ? Tokens.edge : 0
    border.color: Tokens.lampInk

    Accessible.ignored: true

    KioskText {
        id: words

        anchors.centerIn: parent
        role: "label"
        spoken: false
        color: Tokens.lampInk
    }
}
