pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// Why a change is not accepted, one key a reason.
Flow {
    id: why

    required property var reasons

    signal chose(int number)

    spacing: Tokens.space2

    ConsoleText {
        height: Tokens.consoleButton
        verticalAlignment: Text.AlignVCenter
        rightPadding: Tokens.space1
        role: "bodyStrong"
        text: qsTr("Why?")
    }
    Repeater {
        model: why.reasons

        ConsoleButton {
            required property string modelData
            required property int index

            focusPolicy: Qt.TabFocus
            text: modelData
            keyCap: String(index + 1)
            onClicked: why.chose(index + 1)
        }
    }
}
