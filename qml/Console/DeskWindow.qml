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
    // Where nothing is typed, keys belong to the desk and to no single control.
    readonly property string hold: `${desk.page} ${desk.typing} ${desk.keysShown} ${desk.session.signedIn}`

    title: qsTr("Anteroom front desk")
    color: Tokens.stone100
    visible: true
    onHoldChanged: {
        if (desk.session.signedIn && !desk.typing)
            hands.forceActiveFocus();
    }

    Item {
        anchors.fill: parent
        Keys.onPressed: event => event.accepted = window.keys.press(event.key, event.modifiers)

        Item {
            id: hands
        }
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
    }
}
