import QtQuick
import Anteroom.Visit

// What every screen of the door is: given the kiosk, told when the primary button is touched.
//
//   KioskScreen { typing: true; camera: false; …content… }
FocusScope {
    id: screen

    required property Kiosk kiosk
    // Wants the keyboard at the door's foot.
    property bool typing: false
    // Gives the viewfinder more of the door.
    property bool camera: false
    // In lower reach: what is only looked at and needs more place than the short door has.
    // The screen moves it back into the door: children: Tokens.lower ? [] : [it].
    property Item wallView: null

    function primary() {
        kiosk.primary();
    }

    anchors.fill: parent
    focus: true
}
