import QtQuick
import Anteroom.Controls

// The languages, and what anyone should know before they begin.
KioskScreen {
    id: screen

    LanguageGrid {
        width: parent.width
        kiosk: screen.kiosk
        most: parent.height - (notice.visible ? notice.height + Tokens.gutter : 0)
    }
    Note {
        id: notice

        visible: screen.kiosk.words.notice !== "" && !(Tokens.lower && Tokens.larger)
        anchors.bottom: parent.bottom
        width: parent.width
        tone: "headsUp"
        iconName: "info-circle-fill"
        strong: screen.kiosk.words.noticeStrong
        text: screen.kiosk.words.notice
    }
}
