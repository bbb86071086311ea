import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The kiosk's one window: the frame that stands still, the screen that is up, and what may lie
// over it. 1080×1920, scaled to what there is.
Window {
    id: window

    required property Kiosk kiosk
    readonly property real fit: Math.min(width / Tokens.screenWidth, height / Tokens.screenHeight)

    color: Tokens.pine950
    title: kiosk.words.practiceName

    KioskFrame {
        anchors.centerIn: parent
        scale: window.fit
        focus: true
        kiosk: window.kiosk
    }
}
