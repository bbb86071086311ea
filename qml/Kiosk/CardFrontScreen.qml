// The front of the insurance card.
CardSideScreen {
    side: 1
    otherText: qsTr("I don’t have it here")
}
