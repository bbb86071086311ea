import QtQuick

// The fixed band under the hand: the way on, the way out and the five utilities. It never moves,
// in any layout, on any screen.
Rectangle {
    id: sill

    property string backText: qsTr("Back")
    property string backIcon: "arrow-left"
    property bool backVisible: true
    property string primaryText: ""
    property string primaryIcon: "arrow-right"
    property bool primaryEnabled: true
    property string languageName: qsTr("English")
    // "", "startOver", "language", "textSize", "sound" or "help"
    property string litUtility: ""
    // False where nothing speaks; its place stays empty.
    property bool soundVisible: true

    signal back
    signal primary
    signal startOver
    signal languageClicked
    signal textSizeClicked
    signal soundClicked
    signal askAtDesk

    width: Tokens.screenWidth
    height: Tokens.sillHeight
    color: Tokens.pine950

    Rectangle {
        width: parent.width
        height: Tokens.edgeRoom
        color: Tokens.line
    }
    PrimaryButton {
        id: primaryButton

        visible: sill.primaryText !== ""
        anchors { right: parent.right; rightMargin: Tokens.doorInset; top: parent.top; topMargin: 28 }
        width: 760
        height: 116
        text: sill.primaryText
        iconName: enabled ? sill.primaryIcon : ""
        enabled: sill.primaryEnabled
        onClicked: sill.primary()
    }
    RoomButton {
        visible: sill.backVisible
        anchors { left: parent.left; leftMargin: Tokens.doorInset; top: primaryButton.top }
        width: 232
        height: 116
        text: sill.backText
        iconName: sill.backIcon
        onClicked: sill.back()
    }
    Row {
        anchors { left: parent.left; right: parent.right; leftMargin: Tokens.doorInset; rightMargin: Tokens.doorInset; top: parent.top; topMargin: 168 }
        spacing: Tokens.space4

        SillUtility {
            width: 176
            iconName: "arrow-counterclockwise"
            text: qsTr("Start over")
            lit: sill.litUtility === "startOver"
            onClicked: sill.startOver()
        }
        SillUtility {
            width: 176
            iconName: "globe2"
            text: sill.languageName
            spokenText: qsTr("Language: %1").arg(sill.languageName)
            lit: sill.litUtility === "language"
            onClicked: sill.languageClicked()
        }
        SillUtility {
            width: 176
            iconName: "type"
            text: qsTr("Text size")
            lit: sill.litUtility === "textSize"
            onClicked: sill.textSizeClicked()
        }
        SillUtility {
            width: 176
            opacity: sill.soundVisible ? 1 : 0
            enabled: sill.soundVisible
            iconName: "volume-up"
            text: qsTr("Sound")
            lit: sill.litUtility === "sound"
            onClicked: sill.soundClicked()
        }
        SillUtility {
            width: 248
            iconName: "bell-fill"
            text: qsTr("Ask at the desk")
            edged: true
            lit: sill.litUtility === "help"
            onClicked: sill.askAtDesk()
        }
    }
}
