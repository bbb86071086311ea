pragma ComponentBehavior: Bound
import QtQuick

// The arch itself lights up: the last screen. What is written inside stands in the light, in the
// middle, from the tick down. Put it into KioskPage.overlay with doorVisible: false.
//
//   LitDoor { title: …; lead: …; Column { … } }
Item {
    id: lit

    property alias title: titleWords.text
    property alias lead: leadWords.text
    default property alias content: inner.data

    anchors.fill: parent
    clip: true

    Repeater {
        model: [{half: 480, fill: Tokens.archesLower[0]}, {half: 410, fill: Tokens.archesLower[2]}, {half: 340, fill: Tokens.lamp100}]

        Rectangle {
            required property var modelData

            anchors.horizontalCenter: parent.horizontalCenter
            y: 670 - modelData.half
            width: 2 * modelData.half
            height: 2 * lit.height
            radius: modelData.half
            color: Tokens.highContrast ? Tokens.lamp100 : modelData.fill
            border.width: Tokens.highContrast && modelData.half === 340 ? Tokens.edgeRoom : 0
            border.color: Tokens.line
        }
    }
    Column {
        id: words

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 420 }
        width: 584
        spacing: 36

        TickCircle {
            anchors.horizontalCenter: parent.horizontalCenter
            checked: true
            size: 150
        }
        KioskText {
            id: titleWords

            width: parent.width
            role: "display"
            horizontalAlignment: Text.AlignHCenter
        }
        KioskText {
            id: leadWords

            width: parent.width
            role: "value"
            horizontalAlignment: Text.AlignHCenter
        }
        Rectangle {
            width: parent.width
            height: Tokens.edge
            color: Tokens.lampEdge
        }
    }
    Item {
        id: inner

        anchors { left: words.left; right: words.right; top: words.bottom; bottom: parent.bottom; topMargin: 36; bottomMargin: 44 }
    }
}
