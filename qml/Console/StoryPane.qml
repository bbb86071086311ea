pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// How the values of a conflict came about, newest first.
Pane {
    id: pane

    required property ValueStory story

    title: story.title

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.panePadding }
        spacing: Tokens.space4

        Repeater {
            model: pane.story

            Row {
                id: moment

                required property string time
                required property string detail
                required property bool newest
                required property var model

                width: parent.width
                spacing: Tokens.space4

                Rectangle {
                    y: Tokens.space1
                    width: Tokens.space3
                    height: width
                    radius: width / 2
                    color: moment.newest ? Tokens.pine700 : Tokens.card
                    border.width: Tokens.edge
                    border.color: Tokens.pine700
                }
                Column {
                    width: parent.width - Tokens.space3 - parent.spacing

                    ConsoleText {
                        width: parent.width
                        role: "bodyStrong"
                        text: qsTr("%1  %2").arg(moment.time).arg(moment.model.title)
                    }
                    ConsoleText {
                        width: parent.width
                        text: moment.detail
                        color: Tokens.stone700
                    }
                }
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Tokens.panePadding }
        height: good.height + 2 * Tokens.space3
        radius: Tokens.radiusRow
        color: Tokens.stone50
        border.width: 1
        border.color: Tokens.stone200

        Column {
            id: good

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.space3 }
            spacing: Tokens.space1

            ConsoleText {
                role: "label"
                text: qsTr("Good to know")
            }
            ConsoleText {
                width: parent.width
                text: qsTr("Your choice writes a new entry. Nothing is erased, and U brings the last one back.")
            }
        }
    }
}
