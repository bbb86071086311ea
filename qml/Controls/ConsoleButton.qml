import QtQuick

// A button of the console with its key.
//
//   ConsoleButton { text: qsTr("Accept"); keyCap: "A"; kind: "primary"; onClicked: … }
// kind: "primary" (one a pane), "secondary", "quiet", "danger"; icon without text is square, give
// spokenText then.
Pressable {
    id: button

    property string kind: "secondary"
    property string keyCap: ""
    property string iconName: ""
    readonly property bool primary: kind === "primary"
    readonly property bool quiet: kind === "quiet"
    readonly property color tint: !enabled ? Tokens.stone700 : primary ? Tokens.pineText : quiet ? Tokens.pine700 : kind === "danger" ? Tokens.clay : Tokens.ink

    implicitWidth: row.width + leftPadding + rightPadding
    implicitHeight: Tokens.consoleButton
    leftPadding: quiet ? Tokens.space1 : text === "" ? 9 : 14
    rightPadding: leftPadding

    Accessible.description: keyCap === "" ? "" : qsTr("Key %1").arg(keyCap)

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: button.enabled
            radius: Tokens.radiusButton
            color: button.primary ? (button.down ? Tokens.pine900 : Tokens.pine700) : button.down ? Tokens.pine100 : button.quiet ? "transparent" : Tokens.card
            border.width: button.quiet ? 0 : 1
            border.color: button.primary ? color : button.kind === "danger" ? Tokens.clayEdge : Tokens.stone500
        }
        DashedFrame {
            anchors.fill: parent
            visible: !button.enabled
            radius: Tokens.radiusButton
            thickness: 1
        }
        FocusRing {
            shown: button.ringed
            around: Tokens.radiusButton
            thickness: Tokens.edge
            gap: 1
        }
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Tokens.space2

        AppIcon {
            name: button.iconName
            size: Tokens.consoleIcon
            color: button.tint
            anchors.verticalCenter: parent.verticalCenter
        }
        ConsoleText {
            visible: text !== ""
            role: "bodyStrong"
            spoken: false
            text: button.text
            color: button.tint
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                visible: button.quiet
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: button.tint
            }
        }
        Item {
            visible: button.keyCap !== ""
            width: cap.width + Tokens.space1
            height: cap.height
            anchors.verticalCenter: parent.verticalCenter

            KeyCap {
                id: cap

                anchors.right: parent.right
                text: button.keyCap
                height: 20
                ink: button.tint
                filled: !button.primary && button.enabled
                edgeColor: button.primary && button.enabled ? Tokens.roomEdge : Tokens.stone500
            }
        }
    }
}
