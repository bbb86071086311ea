import QtQuick

// The sentence under a field: an error with its icon, or why it cannot be changed.
Item {
    id: message

    property string error: ""
    property string reason: ""
    readonly property bool failed: error !== ""

    visible: failed || reason !== ""
    implicitHeight: visible ? words.height : 0

    AppIcon {
        id: picture

        anchors { left: parent.left; top: parent.top; topMargin: (words.lineHeight - height) / 2 }
        visible: message.failed
        name: "exclamation-circle-fill"
        size: Math.round(32 * Tokens.grow)
        color: Tokens.clay
    }
    KioskText {
        id: words

        anchors { left: message.failed ? picture.right : parent.left; right: parent.right; leftMargin: message.failed ? Tokens.radiusSign : 0 }
        role: "message"
        text: message.failed ? message.error : message.reason
        color: message.failed ? Tokens.clay : Tokens.stone700

        Accessible.role: message.failed ? Accessible.AlertMessage : Accessible.StaticText
    }
}
