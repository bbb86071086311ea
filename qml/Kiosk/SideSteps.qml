import QtQuick
import Anteroom.Controls

// Front, then back: which side of the card it is about.
Row {
    id: sides

    property int side: 1

    height: Tokens.space7 + Tokens.space2
    spacing: Tokens.space6

    Accessible.role: Accessible.StaticText
    Accessible.name: side === 1 ? qsTr("First the front") : qsTr("Now the back")

    SideStep {
        id: front

        number: 1
        text: qsTr("Front")
        now: sides.side === 1
    }
    Rectangle {
        width: sides.width - front.width - back.width - 2 * sides.spacing
        height: Tokens.ring
        radius: height / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Tokens.stone200
    }
    SideStep {
        id: back

        number: 2
        text: qsTr("Back", "the back side of a card")
        now: sides.side === 2
    }
}
