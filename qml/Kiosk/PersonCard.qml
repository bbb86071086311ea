import QtQuick
import Anteroom.Controls

// A person in the small arch: the name as much as it may be read, one line under it.
Rectangle {
    id: card

    property string name: ""
    property string detail: ""

    implicitHeight: Math.max(Tokens.lower ? Tokens.rowHeight : 2 * Tokens.rowHeight + Tokens.radiusNote, words.height + 2 * Tokens.space5)
    radius: Tokens.radiusCard
    color: Tokens.stone50

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        id: arch

        anchors { left: parent.left; leftMargin: Tokens.space8 - Tokens.space2; verticalCenter: parent.verticalCenter }
        visible: !Tokens.lower
        width: visible ? Tokens.rowHeight : 0
        height: Tokens.rowHeight * 1.3
        radius: width / 2
        color: Tokens.pine100
        clip: true

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: parent.height / 2
            color: Tokens.pine100
        }
        AppIcon {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            name: "person-fill"
            size: Tokens.rowHeight
            color: Tokens.pine700
        }
    }
    Column {
        id: words

        anchors { left: arch.right; right: parent.right; leftMargin: Tokens.space7; rightMargin: Tokens.space6; verticalCenter: parent.verticalCenter }
        spacing: Tokens.space1

        KioskText {
            width: parent.width
            role: "name"
            text: card.name
        }
        KioskText {
            width: parent.width
            role: "lead"
            text: card.detail
            color: Tokens.stone700
        }
    }
}
