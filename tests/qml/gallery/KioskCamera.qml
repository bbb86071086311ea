import QtQuick
import Anteroom.Controls

// look/kiosk-03-license-camera.png and, when the frame is good, kiosk-07
KioskPage {
    id: page

    property bool good: false

    practiceName: "Linden Street Family Medicine"
    stepIndex: 1
    title: "Hold your license in the frame"
    lead: "Either side works. The picture is taken by itself."
    primaryText: "Taking the picture …"
    primaryEnabled: false
    doorPadding: Tokens.doorPaddingCamera

    Viewfinder {
        id: view

        width: parent.width
        height: 960
        good: page.good
        hint: page.good ? "Good. Hold still" : "Tilt it away from the light"
        hintIcon: "sun"

        Rectangle {
            anchors.fill: parent
            color: "#5A6965"
        }
        Rectangle {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -40
            width: 690
            height: 434
            radius: 26
            rotation: -2.2
            color: "#E9F1F6"
        }
    }
    Row {
        anchors { top: view.bottom; topMargin: Tokens.space5 }
        width: parent.width
        spacing: Tokens.space5

        SecondaryButton { width: (parent.width - parent.spacing) / 2; height: Math.max(implicitHeight, 96); iconName: "camera"; text: "Take it now" }
        SecondaryButton { width: (parent.width - parent.spacing) / 2; height: Math.max(implicitHeight, 96); iconName: "keyboard"; text: "Type instead" }
    }
}
