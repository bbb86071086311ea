pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The camera picture with an outline to fill and one hint at a time. What is written inside is the
// picture and fills the frame; camera and outline are never mirrored.
//
//   Viewfinder {
//       hint: qsTr("Tilt it away from the light"); hintIcon: "sun"; good: false
//       cameraOn: true; outlineTop: 172; card: Qt.rect(120, 200, 600, 380); cardTurn: -4
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
    // Where a card was found in the view, lying, and how far it is turned: the outline snaps to it.
    property rect card: Qt.rect(0, 0, 0, 0)
    property real cardTurn: 0
    readonly property bool snapped: card.width > 0
    readonly property rect place: snapped ? card : Qt.rect(Math.round((width - outlineWidth) / 2), Math.round(outlineTop), Math.round(outlineWidth), Math.round(outlineHeight))
    default property alias picture: inner.data

    implicitWidth: 936
    implicitHeight: 884

    onGoodChanged: if (good && !Tokens.reducedMotion) fading.restart()

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
        clip: true // a card may be larger than what is shown
        visible: view.outlined

        Repeater {
            // A card that was found needs nothing else darkened.
            // Above, below, start and end of the outline.
            model: [
                Qt.rect(0, 0, view.width, view.place.y),
                Qt.rect(0, view.place.y + view.place.height, view.width, view.height - view.place.y - view.place.height),
                Qt.rect(0, view.place.y, view.place.x, view.place.height),
                Qt.rect(view.place.x + view.place.width, view.place.y, view.width - view.place.x - view.place.width, view.place.height)
            ]

            Rectangle {
                required property rect modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                visible: !view.snapped
                color: Tokens.viewShade
            }
        }
        CornerOutline {
            id: outline

            // Whole pixels: the shades around it must meet without a seam.
            x: view.place.x
            y: view.place.y
            width: view.place.width
            height: view.place.height
            rotation: view.snapped ? view.cardTurn : 0
            closed: view.good

            Behavior on rotation {
                NumberAnimation { duration: Tokens.smallTime }
            }
        }
    }
    Rectangle {
        id: flash

        anchors.fill: parent
        color: Tokens.viewText
        opacity: 0

        NumberAnimation {
            id: fading

            target: flash
            property: "opacity"
            from: 0.7
            to: 0
            duration: Tokens.sheetTime
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
