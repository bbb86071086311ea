import QtQuick
import Anteroom.Visit

// The licence before the camera; it is read as soon as it can be.
KioskScreen {
    id: screen

    camera: true
    wallView: view.finder

    CaptureView {
        id: view

        anchors.fill: parent
        kiosk: screen.kiosk
        otherText: qsTr("Type instead")
        otherIcon: "keyboard"
        promise: qsTr("Only the desk sees this picture. It helps them check.")
        onOther: screen.kiosk.flow.send(VisitEvent.ChooseTyping)
    }
}
