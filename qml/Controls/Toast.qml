import QtQuick

// A short good word above the sill inside the door; goes by itself after 4 s, and not before it is
// read when speech is on. Never for errors.
//
//   Toast { id: toast; staysUntilRead: … }      toast.say(qsTr("Saved. You can go on."))
Rectangle {
    id: toast

    property alias text: words.text
    property string iconName: "check-circle-fill"
    property bool staysUntilRead: false

    function say(sentence) {
        text = sentence;
        visible = true;
        timer.restart();
    }
    function close() {
        visible = false;
    }

    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(96, words.height + 40)
    visible: false
    radius: Tokens.radiusNote
    color: Tokens.ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    AppIcon {
        id: picture

        anchors { left: parent.left; leftMargin: Tokens.space6; verticalCenter: parent.verticalCenter }
        name: toast.iconName
        size: 44
        color: Tokens.paper
    }
    KioskText {
        id: words

        anchors { left: picture.right; right: parent.right; leftMargin: Tokens.gutter; rightMargin: Tokens.space6; verticalCenter: parent.verticalCenter }
        role: "leadStrong"
        spoken: false
        color: Tokens.paper
    }
    Timer {
        id: timer

        interval: Tokens.toastTime
        running: toast.visible && !toast.staysUntilRead
        onTriggered: toast.close()
    }
}
