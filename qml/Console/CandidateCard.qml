pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// A record that a check-in may belong to, and why.
Rectangle {
    id: card

    required property int index
    required property string record
    required property string cap
    required property string standing
    required property var reasons
    required property var tiles
    required property string spokenName
    required property var model
    property bool current: false
    readonly property var fills: ({agrees: Tokens.pine100, unknown: Tokens.stone100, differs: Tokens.clay50})
    readonly property var icons: ({agrees: "check-lg", unknown: "dash-circle", differs: "x-lg"})

    signal chose

    implicitHeight: column.height + 2 * Tokens.panePadding
    radius: Tokens.radiusRow
    color: Tokens.card
    border.width: current ? 2 : 1
    border.color: current ? Tokens.pine700 : Tokens.stone500

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.panePadding }
        spacing: Tokens.space3

        Item {
            width: parent.width
            height: Math.max(words.height, button.height)

            Column {
                id: words

                ConsoleText {
                    role: "valueLarge"
                    text: card.model.name
                }
                ConsoleText {
                    text: card.standing === "" ? card.record : card.standing + " · " + card.record
                    color: Tokens.stone700
                }
            }
            ConsoleButton {
                id: button

                anchors.right: parent.right
                focusPolicy: Qt.TabFocus
                text: qsTr("This one")
                keyCap: card.cap
                spokenText: card.spokenName
                onClicked: card.chose()
            }
        }
        Row {
            id: tileRow

            readonly property int tileCount: card.tiles.length

            width: parent.width
            spacing: Tokens.space2

            Repeater {
                model: card.tiles

                Rectangle {
                    id: tile

                    required property var modelData

                    width: (tileRow.width - (tileRow.tileCount - 1) * tileRow.spacing) / tileRow.tileCount
                    height: Tokens.space8 - Tokens.space1
                    radius: Tokens.radiusButton
                    color: card.fills[modelData.verdict]

                    Column {
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.space3 }

                        Row {
                            spacing: Tokens.space2

                            AppIcon {
                                anchors.verticalCenter: parent.verticalCenter
                                name: card.icons[tile.modelData.verdict]
                                size: Tokens.consoleIcon
                            }
                            ConsoleText {
                                role: "label"
                                text: tile.modelData.label
                            }
                        }
                        ConsoleText {
                            width: parent.width
                            role: "small"
                            text: tile.modelData.text
                        }
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.space3
            visible: card.reasons.length > 0

            Repeater {
                model: card.reasons

                Row {
                    id: reason

                    required property var modelData

                    spacing: Tokens.space1

                    AppIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: card.icons[reason.modelData.verdict]
                        size: Tokens.consoleIcon
                    }
                    ConsoleText {
                        role: "small"
                        text: reason.modelData.text
                    }
                }
            }
        }
    }
}
