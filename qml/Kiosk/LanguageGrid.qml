pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The languages, each in itself; a touch on one changes the screen at once.
//
//   LanguageGrid { kiosk: …; most: the height that there is for it, 0 for as much as it wants }
Grid {
    id: grid

    required property Kiosk kiosk
    property real most: 0
    readonly property real cardMost: (most - (lines - 1) * spacing) / lines
    readonly property int count: kiosk.languages.rowCount()
    readonly property int lines: Math.ceil(count / columns)

    columns: count > 4 ? 3 : 2
    spacing: Tokens.gutter

    Repeater {
        model: grid.kiosk.languages

        LanguageCard {
            required property var model

            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            height: grid.most > 0 ? Math.min(grid.cardMost, 2 * Tokens.rowHeight) : implicitHeight
            text: model.name
            chosen: model.chosen
            onClicked: grid.kiosk.languages.choose(model.tag)
        }
    }
}
