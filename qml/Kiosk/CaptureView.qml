import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The viewfinder with its two buttons, and what went wrong when something did.
//
//   CaptureView { kiosk: …; otherText: …; promise: …; onOther: … }
Item {
    id: view

    required property Kiosk kiosk
    property string otherText: ""
    property string otherIcon: ""
    property string promise: ""
    property real spaceAbove: 0
    readonly property CaptureSession capture: kiosk.capture
    // Not what is visible: the foot and what is in it would wait for one another.
    readonly property bool troubled: capture.trouble !== ""
    readonly property bool noted: troubled || capture.otherWays !== ""
    readonly property real footHeight: buttons.height + Tokens.space6 + (foot.visible ? foot.height + Tokens.gutter : 0)

    // In lower reach the hint is in the door; the picture stays above it, on the wall (wallView).
    readonly property alias finder: finder

    signal other

    // Loaded with the camera: no other screen needs sounds, and each would wait for them.
    Loader {
        id: tone

        asynchronous: true
        Component.onCompleted: setSource("ReadTone.qml", {capture: view.capture})
    }

    Viewfinder {
        id: finder

        anchors.fill: parent
        hint: Tokens.lower ? "" : view.capture.hint
        hintIcon: view.capture.hintIcon
        good: view.capture.good
        cameraOn: view.capture.cameraOn
        card: camera.shown(view.capture.cardPlace)
        cardTurn: view.capture.cardTurn
        ground: Tokens.lower ? Tokens.pine900 : Tokens.paper

        PictureView {
            id: camera

            anchors.fill: parent
            picture: view.capture.frame
        }
    }

    Item {
        y: view.spaceAbove
        width: parent.width
        height: Math.min(finder.implicitHeight, view.height - view.footHeight - view.spaceAbove)
        children: Tokens.lower ? [] : [finder]
    }
    Note {
        // What went wrong comes first where both have no room.
        visible: Tokens.lower && implicitHeight + Tokens.gutter <= buttons.y
        width: parent.width
        iconName: view.capture.hintIcon
        strong: view.capture.hint
    }
    Row {
        id: buttons

        anchors { left: parent.left; right: parent.right; bottom: foot.visible ? foot.top : parent.bottom; bottomMargin: foot.visible ? Tokens.gutter : 0 }
        spacing: Tokens.gutter

        SecondaryButton {
            width: (parent.width - parent.spacing) / 2
            text: qsTr("Take it now")
            iconName: "camera"
            enabled: view.capture.cameraOn
            onClicked: view.capture.takeNow()
        }
        SecondaryButton {
            width: (parent.width - parent.spacing) / 2
            text: view.otherText
            iconName: view.otherIcon
            onClicked: view.other()
        }
    }
    Item {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: view.noted ? trouble.height : words.height
        visible: view.noted || view.promise !== ""

        Note {
            id: trouble

            visible: view.noted
            width: parent.width
            tone: view.troubled ? "bad" : "headsUp"
            text: view.troubled ? view.capture.trouble : view.capture.otherWays
        }
        KioskText {
            id: words

            visible: !view.noted
            width: parent.width
            text: view.promise
            color: Tokens.stone700
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
