import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Checked in before, here or at another kiosk: nothing is asked a second time.
KioskScreen {
    id: screen

    PagedColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: other.top; bottomMargin: Tokens.gutter }
        spacing: Tokens.space5

        PersonCard {
            width: parent.width
            name: screen.kiosk.found.name
            detail: screen.kiosk.found.born
        }
        Note {
            width: parent.width
            text: qsTr("The desk knows that you are here. We will call your name.")
        }
    }
    SecondaryButton {
        id: other

        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("Something of mine has changed")
        iconName: "pencil"
        onClicked: screen.kiosk.flow.send(VisitEvent.Yes)
    }
}
