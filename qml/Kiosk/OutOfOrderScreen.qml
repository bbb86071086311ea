import QtQuick
import Anteroom.Controls

// In the place of Welcome while no visit can be kept: said before anyone has typed anything, and
// gone by itself.
KioskScreen {
    id: screen

    readonly property real room: height - (languages.visible ? languages.height + Tokens.gutter : 0)

    Column {
        id: words

        anchors { left: parent.left; right: parent.right }
        y: Math.max(0, (screen.room - height) / 2)
        spacing: Tokens.space5

        ArchMark {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !Tokens.lower && !Tokens.larger
            width: 2 * Tokens.space9
            height: width * implicitHeight / implicitWidth
            lineColor: Tokens.pine700
        }
        KioskText {
            width: parent.width
            role: "heading"
            text: qsTr("You cannot check in here just now")
            horizontalAlignment: Text.AlignHCenter
        }
        KioskText {
            width: parent.width
            role: "lead"
            text: qsTr("It is nothing you did. Everything that was sent before is safe.")
            color: Tokens.stone700
            horizontalAlignment: Text.AlignHCenter
        }
    }
    LanguageGrid {
        id: languages

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !Tokens.lower
        kiosk: screen.kiosk
        most: parent.height - words.height - Tokens.gutter
    }
}
