import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The card as it was taken, above the field that is typed from it.
PictureView {
    id: strip

    required property Kiosk kiosk

    visible: kiosk.fieldForm.beside && kiosk.card.pictured && !Tokens.lower && !Tokens.larger
    width: parent.width
    height: visible ? 4 * Tokens.rowHeight : 0
    whole: true
    picture: kiosk.card.picture

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Your card, front")
}
