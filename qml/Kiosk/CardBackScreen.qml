// The back of the insurance card.
CardSideScreen {
    side: 2
    otherText: qsTr("Leave out the back")
}
