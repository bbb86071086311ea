import QtQuick
import QtQuick.Templates as T
import Anteroom.Controls

// How bright the picture is shown, from -1 to 1.
Row {
    id: light

    property real value: 0

    signal moved(real value)

    spacing: Tokens.space2

    AppIcon {
        anchors.verticalCenter: parent.verticalCenter
        name: "sun"
        size: Tokens.consoleIcon
        color: Tokens.stone700
    }
    T.Slider {
        id: slider

        anchors.verticalCenter: parent.verticalCenter
        width: light.width - Tokens.consoleIcon - light.spacing
        height: Tokens.space5
        focusPolicy: Qt.TabFocus
        from: -1
        to: 1
        stepSize: 0.2
        value: light.value
        onMoved: light.moved(value)

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Brightness")

        background: Rectangle {
            y: (slider.height - height) / 2
            width: slider.width
            height: Tokens.space1
            radius: 2
            color: Tokens.stone500
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: Tokens.consoleIconLarge
            height: width
            radius: width / 2
            color: slider.pressed ? Tokens.pine900 : Tokens.pine700
            border.width: 2
            border.color: Tokens.card

            FocusRing {
                shown: slider.visualFocus
                around: parent.radius
                thickness: Tokens.edge
                gap: 1
            }
        }
    }
}
