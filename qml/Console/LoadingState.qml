pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// What is asked for, after 300 ms; a count from 2 s, what to do from 10 s. The bars stand still.
Item {
    id: loading

    required property Patience patience
    property string text: ""

    visible: patience.step >= Patience.Words

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.panePadding }
        spacing: Tokens.space4

        Row {
            spacing: Tokens.space2

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "hourglass-split"
                size: Tokens.consoleIcon
            }
            ConsoleText {
                role: "bodyStrong"
                text: loading.patience.step === Patience.Words ? loading.text : qsTr("%1 %2 s").arg(loading.text).arg(loading.patience.seconds)
            }
        }
        Repeater {
            model: [0.68, 0.44, 0.8, 0.5]

            Rectangle {
                required property real modelData

                width: (loading.width - 2 * Tokens.panePadding) * modelData
                height: Tokens.radiusSign
                radius: height / 2
                color: Tokens.stone200
            }
        }
        ConsoleText {
            width: parent.width
            visible: loading.patience.step === Patience.Advice
            text: qsTr("The office takes long to answer. Look whether its computer is on and the network cable is in. Nothing is lost.")
        }
    }
}
