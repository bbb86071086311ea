import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The kiosk's one window: the frame that stands still, the screen that is up, and what may lie
// over it. 1080×1920, scaled to what there is. The window is dark and there at once; `furnished`
// brings in the rest, letters and all, once it stands.
Window {
    id: window

    required property Kiosk kiosk
    property bool furnished: false
    readonly property bool broken: room.status === Loader.Error

    color: Tokens.pine950
    title: kiosk.words.practiceName
    onFurnishedChanged: room.setSource("KioskFrame.qml", {kiosk: window.kiosk})

    Loader {
        id: room

        anchors.centerIn: parent
        scale: Math.min(window.width / Tokens.screenWidth, window.height / Tokens.screenHeight)
        focus: true
    }
}
