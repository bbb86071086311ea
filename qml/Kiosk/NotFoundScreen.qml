import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Nobody was found. One can still check in; the desk matches it to the visit.
KioskScreen {
    id: screen

    PagedColumn {
        anchors.fill: parent
        spacing: Tokens.space5

        ChoiceCard {
            width: parent.width
            visible: screen.kiosk.words.back !== "" && screen.kiosk.flow.attemptsLeft
            iconName: "arrow-counterclockwise"
            title: qsTr("Try once more")
            detail: qsTr("With your license, or by typing.")
            onClicked: screen.kiosk.flow.send(VisitEvent.TryAgain)
        }
        ChoiceCard {
            width: parent.width
            iconName: "person-check-fill"
            title: qsTr("Check in anyway")
            detail: qsTr("You tell us about you. The desk finds your visit.")
            onClicked: screen.kiosk.flow.send(VisitEvent.GoOn)
        }
        ChoiceCard {
            width: parent.width
            iconName: "bell-fill"
            title: qsTr("Ask at the desk")
            detail: qsTr("Someone will help you.")
            onClicked: screen.kiosk.askAtDesk()
        }
    }
}
