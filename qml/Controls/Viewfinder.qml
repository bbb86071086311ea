pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The camera picture with an outline to fill and one hint at a time. What is written inside is the
// picture and fills the frame; camera and outline are never mirrored.
//
//   Viewfinder {
//       hint: qsTr("Tilt it away from the light"); hintIcon: "sun"; good: false
//       cameraOn: true; outlineTop: 172
//       VideoOutput { anchors.fill: parent }
//   }
Item {
    id: view

    property string hint: ""
    property string hintIcon: ""
    property bool good: false
    property bool cameraOn: true
    property bool outlined: true
    // What the rounded corners are cut out of.
    property color ground: Tokens.paper
    // The place of the outline, an ID-1 card in the upper part of the view.
    property real outlineWidth: width - 152
    property real outlineHeight: outlineWidth / 1.49
    property real outlineTop: Math.max(96, (height - outlineHeight - 96) / 2)
    default property alias picture: inner.data

    implicitWidth: 936
    implicitHeight: 884

    Accessible.role: Accessible.Graphic
    Accessible.name: cameraOn ? qsTr("Camera picture") : qsTr("The camera is off")
    Accessible.description: hint

    Rectangle {
        anchors.fill: parent
        radius: Tokens.radiusView
        color: Tokens.viewBed
    }
    Item {
        id: inner

        anchors.fill: parent
        clip: true
    }
    Item {
        anchors.fill: parent
        visible: view.outlined

        Repeater {
            // Above, below, start and end of the outline.
            model: [
                Qt.rect(0, 0, view.width, outline.y),
                Qt.rect(0, outline.y + outline.height, view.width, view.height - outline.y - outline.height),
                Qt.rect(0, outline.y, outline.x, outline.height),
                Qt.rect(outline.x + outline.width, outline.y, view.width - outline.x - outline.width, outline.height)
            ]

            Rectangle {
                required property rect modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                color: Tokens.viewShade
            }
        }
        CornerOutline {
            id: outline

            // Whole pixels: the shades around it must meet without a seam.
            x: Math.round((view.width - width) / 2)
            y: Math.round(view.outlineTop)
            width: Math.round(view.outlineWidth)
            height: Math.round(view.outlineHeight)
            closed: view.good
        }
    }
    // A clipped picture has square corners; paper over them rounds them without a layer.
    Repeater {
        model: 4

        CornerMask {
            required property int index

            x: index === 1 || index === 2 ? view.width - width : 0
            y: index > 1 ? view.height - height : 0
            width: Tokens.radiusView
            height: Tokens.radiusView
            rotation: 90 * index
            color: view.ground
        }
    }
    Rectangle {
        visible: view.cameraOn
        anchors { right: parent.right; top: parent.top; rightMargin: Tokens.space6; topMargin: Tokens.radiusCard }
        width: sign.width + 44
        height: sign.height + Tokens.space4
        radius: Tokens.radiusNote
        color: Tokens.viewPanel

        Row {
            id: sign

            anchors.centerIn: parent
            spacing: Tokens.space3

            Rectangle {
                width: 20
                height: 20
                radius: 10
                anchors.verticalCenter: parent.verticalCenter
                color: Tokens.cameraOn
            }
            KioskText {
                role: "wall"
                text: qsTr("Camera on")
                color: Tokens.viewText
            }
        }
    }
    Rectangle {
        visible: view.hint !== ""
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.space6 }
        height: Math.max(96, hintWords.implicitHeight + Tokens.space6)
        radius: Tokens.radiusNote
        color: view.good ? Tokens.viewLamp : Tokens.viewPanel
        border.width: Tokens.hairline
        border.color: view.good ? Tokens.viewLamp : Tokens.viewPanelEdge

        Accessible.role: Accessible.AlertMessage
        Accessible.name: view.hint

        ButtonLabel {
            id: hintWords

            anchors { fill: parent; leftMargin: Tokens.radiusCard; rightMargin: Tokens.radiusCard }
            role: "hint"
            text: view.hint
            startIcon: view.good ? "check-lg" : view.hintIcon
            iconSize: 44
            color: view.good ? Tokens.lampText : Tokens.viewText
        }
    }
}
