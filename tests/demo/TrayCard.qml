import QtQuick
import Anteroom.Controls

// One card of a visitor: a click lays it in front of the camera, and so does dragging it there.
Pressable {
    id: card

    required property string file
    required property TrayCards tray
    readonly property bool lying: tray.presented === file

    implicitWidth: picture.sourceSize.width
    implicitHeight: picture.sourceSize.height

    Accessible.name: text
    onClicked: lying ? tray.takeAway() : tray.present(file)

    Drag.active: dragged.active
    Drag.keys: ["card"]
    Drag.dragType: Drag.Automatic
    Drag.mimeData: ({ "text/plain": file })

    DragHandler {
        id: dragged

        target: null
    }
    Image {
        id: picture

        source: "file://" + card.file
        sourceSize { width: Tokens.space9 * 2; height: Tokens.space9 * 9 / 8 }
        asynchronous: true
    }
    Rectangle {
        anchors.fill: parent
        visible: card.lying
        color: "transparent"
        border.width: Tokens.edge * 2
        border.color: Tokens.lamp
    }
}
