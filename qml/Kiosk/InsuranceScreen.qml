import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The same card, a new one, or none.
KioskScreen {
    id: screen

    readonly property CardForm card: kiosk.card
    readonly property bool known: card.onRecord !== ""

    PagedColumn {
        anchors.fill: parent
        spacing: Tokens.space5

        ChoiceCard {
            visible: screen.known
            width: parent.width
            iconName: "credit-card-2-front"
            title: qsTr("It’s the same card")
            detail: screen.card.onRecord
            onClicked: screen.card.sameCard()
        }
        ChoiceCard {
            width: parent.width
            iconName: "camera"
            title: screen.known ? qsTr("I have a new card") : qsTr("I have a card")
            detail: qsTr("We take a picture of both sides.")
            onClicked: screen.card.newCard()
        }
        ChoiceCard {
            width: parent.width
            iconName: "slash-circle"
            title: qsTr("I have no insurance")
            detail: qsTr("The desk will talk with you about paying.")
            onClicked: screen.card.noInsurance()
        }
        ChoiceCard {
            visible: !screen.known
            width: parent.width
            iconName: "clock"
            title: qsTr("I don’t have it here")
            detail: qsTr("Show it at the desk later.")
            onClicked: screen.card.sameCard()
        }
    }
}
