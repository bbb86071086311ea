pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Anteroom.Controls
import Anteroom.Desk

// The console's only window. Its title never says whose record is open. Screens of patients exist
// only while somebody is signed in.
Window {
    id: window

    required property Desk desk
    required property DeskKeys keys

    title: qsTr("Anteroom front desk")
    color: Tokens.stone100
    visible: true

    FocusScope {
        id: hands

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = window.keys.press(event.key, event.modifiers)

        Loader {
            anchors.fill: parent
            active: !window.desk.session.signedIn
            focus: active
            sourceComponent: SignInScreen {
                focus: true
                session: window.desk.session
            }
        }
        Loader {
            anchors.fill: parent
            active: window.desk.session.signedIn
            sourceComponent: DeskScreen {
                desk: window.desk
                keys: window.keys
            }
        }
        Connections {
            target: window.desk
            function onPlaceChanged() {
                if (window.desk.session.signedIn && !window.desk.typing)
                    hands.forceActiveFocus();
            }
        }
    }
}
