import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// How to be found: the licence, or name and birth date.
KioskScreen {
    id: screen

    PagedColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: promise.visible ? promise.top : parent.bottom; bottomMargin: promise.visible ? Tokens.gutter : 0 }
        spacing: Tokens.space5

        ChoiceCard {
            width: parent.width
            prominent: !Tokens.lower
            picture: Tokens.lower ? null : licencePicture
            iconName: "person-vcard"
            title: qsTr("Scan my driver’s license")
            // Large letters leave no room for it down there; the camera's screen says it again.
            detail: Tokens.lower && Tokens.larger ? "" : qsTr("The fastest way. A state ID works too. Only the desk sees the picture.")
            chevron: Tokens.lower
            onClicked: screen.kiosk.flow.send(VisitEvent.ChooseLicence)
        }
        ChoiceCard {
            width: parent.width
            iconName: "keyboard"
            title: qsTr("Type my name and birth date")
            detail: qsTr("No card needed.")
            onClicked: screen.kiosk.flow.send(VisitEvent.ChooseTyping)
        }
    }
    LicencePicture {
        id: licencePicture

        visible: !Tokens.lower
    }
    Note {
        id: promise

        visible: !Tokens.lower
        anchors.bottom: parent.bottom
        width: parent.width
        iconName: "shield-lock"
        strong: qsTr("Your answers go to the desk here and nowhere else.")
        text: qsTr("This screen forgets you as soon as you are done.")
    }
}
