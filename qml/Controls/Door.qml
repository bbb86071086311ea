import QtQuick

// The lit paper standing in the room; its foot is behind the sill. In lower reach it is short and
// holds the question itself.
//
//   Door { heading: …; padding: Tokens.doorPadding; footer: OnScreenKeyboard {} ; …content… }
Item {
    id: door

    property string heading: ""
    property int padding: Tokens.lower ? Tokens.doorPaddingLower : Tokens.doorPadding
    property int topPadding: Tokens.lower ? Tokens.doorPaddingLowerTop : padding
    // Stands at the door's foot in its full width; the content ends above it.
    property Item footer: null
    default property alias content: inner.data
    readonly property alias contentItem: inner
    // How far the content stands aside while a screen arrives.
    property real shift: 0
    readonly property bool headed: Tokens.lower && heading !== ""

    width: Tokens.doorWidth
    height: Tokens.doorHeight
    clip: true

    Rectangle {
        width: parent.width
        height: parent.height + Tokens.radiusDoor
        radius: Tokens.radiusDoor
        color: Tokens.paper
        border.width: Tokens.edgeRoom
        border.color: Tokens.line
    }
    KioskText {
        id: title

        visible: door.headed
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: door.padding; rightMargin: door.padding; topMargin: door.topPadding }
        role: "lowerTitle"
        text: door.headed ? door.heading : ""
    }
    Item {
        id: inner

        transform: Translate {
            x: door.shift
        }
        anchors { left: parent.left; right: parent.right; top: door.headed ? title.bottom : parent.top; bottom: foot.top; leftMargin: door.padding; rightMargin: door.padding; topMargin: door.headed ? Tokens.space4 : door.topPadding; bottomMargin: door.footer ? 0 : door.topPadding }
    }
    Item {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: door.footer && door.footer.visible ? door.footer.height : 0
        children: door.footer ? [door.footer] : []
    }
}
