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
        // A Loader cannot make a bound component in Qt 6.4; a Repeater of one or none can.
        Repeater {
            model: window.desk.session.signedIn ? 0 : 1

            SignInScreen {
                anchors.fill: parent
                session: window.desk.session
            }
        }
        Repeater {
            model: window.desk.session.signedIn ? 1 : 0

            DeskScreen {
                anchors.fill: parent
                desk: window.desk
                keys: window.keys
            }
        }
    }
}
