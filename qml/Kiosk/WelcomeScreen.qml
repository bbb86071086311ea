pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The languages, each in itself; a touch on one changes this screen at once.
KioskScreen {
    id: screen

    readonly property int columns: kiosk.languages.rowCount() > 4 ? 3 : 2
    readonly property int rows: Math.ceil(kiosk.languages.rowCount() / columns)
    readonly property real room: grid.parent.height - (notice.visible ? notice.height + Tokens.gutter : 0)
    readonly property real most: (room - (rows - 1) * Tokens.gutter) / rows

    Item {
        anchors.fill: parent

        Grid {
            id: grid

            width: parent.width
            columns: screen.columns
            spacing: Tokens.gutter

            Repeater {
                model: screen.kiosk.languages

                LanguageCard {
                    required property var model

                    width: (grid.width - (screen.columns - 1) * Tokens.gutter) / screen.columns
                    height: Math.min(screen.most, 2 * Tokens.rowHeight)
                    text: model.name
                    chosen: model.chosen
                    onClicked: screen.kiosk.languages.choose(model.tag)
                }
            }
        }
        Note {
            id: notice

            visible: screen.kiosk.words.notice !== "" && !(Tokens.lower && Tokens.larger)
            anchors.bottom: parent.bottom
            width: parent.width
            tone: screen.kiosk.words.outOfOrder ? "bad" : "headsUp"
            iconName: screen.kiosk.words.outOfOrder ? "exclamation-circle-fill" : "info-circle-fill"
            strong: screen.kiosk.words.noticeStrong
            text: screen.kiosk.words.notice
        }
    }
}
