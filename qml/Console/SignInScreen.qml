import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Nobody is at the desk: the house from outside, and the way in.
FocusScope {
    id: screen

    required property DeskSession session

    Component.onCompleted: forceActiveFocus()

    function signIn() {
        session.signIn(user.text, password.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.paper
    }
    LitWall {
        id: wall

        width: parent.width * 0.5125
        height: parent.height
        session: screen.session
    }
    Column {
        id: form

        x: wall.width + (screen.width - wall.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Tokens.space5 * 16.5
        spacing: Tokens.space5

        Column {
            width: parent.width
            spacing: Tokens.space1

            KioskText {
                width: parent.width
                role: "row"
                text: screen.session.title
            }
            ConsoleText {
                width: parent.width
                role: "value"
                text: screen.session.lead
                color: Tokens.stone700
            }
        }
        ConsoleInput {
            id: user

            width: parent.width
            showLabel: true
            label: qsTr("User name")
            text: screen.session.userName
            focus: screen.session.userName === ""
            onAccepted: password.forceActiveFocus()
        }
        ConsoleInput {
            id: password

            width: parent.width
            showLabel: true
            label: qsTr("Password")
            echoMode: eye.checked ? TextInput.Normal : TextInput.Password
            error: screen.session.problemText
            focus: screen.session.userName !== ""
            onAccepted: screen.signIn()

            ConsoleButton {
                id: eye

                anchors { right: parent.right; rightMargin: 1; top: parent.top; topMargin: Tokens.space5 - 1 }
                kind: "quiet"
                iconName: checked ? "eye-slash" : "eye"
                spokenText: checked ? qsTr("Hide the password") : qsTr("Show the password")
                checkable: true
            }
        }
        ConsoleButton {
            width: parent.width
            height: Tokens.space7
            kind: "primary"
            text: screen.session.state === DeskSession.SigningIn ? qsTr("Signing in …") : qsTr("Sign in")
            keyCap: qsTr("Enter")
            enabled: screen.session.state === DeskSession.SignedOut
            onClicked: screen.signIn()
        }
        Row {
            spacing: Tokens.space2

            AppIcon {
                name: "shield-lock"
                size: Tokens.consoleIconLarge
                color: Tokens.stone700
            }
            ConsoleText {
                text: qsTr("This computer talks to your practice’s own server only.")
                color: Tokens.stone700
            }
        }
    }
}
