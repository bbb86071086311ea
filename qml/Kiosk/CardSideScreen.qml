import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// One side of the insurance card before the camera.
KioskScreen {
    id: screen

    property int side: 1
    property alias otherText: view.otherText

    camera: true
    wallView: view.finder

    SideSteps {
        id: sides

        width: parent.width
        visible: !Tokens.lower
        side: screen.side
    }
    CaptureView {
        id: view

        anchors.fill: parent
        kiosk: screen.kiosk
        spaceAbove: sides.visible ? sides.height + Tokens.space5 : 0
        onOther: screen.kiosk.flow.send(VisitEvent.NoPicture)
    }
}
