pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Another language, at any time; nothing that was entered is lost by it.
Sheet {
    id: sheet

    required property Kiosk kiosk
    readonly property int columns: kiosk.languages.rowCount() > 4 ? 3 : 2

    title: qsTr("Language")
    Component.onCompleted: open = true

    Grid {
        id: grid

        width: parent.width
        columns: sheet.columns
        spacing: Tokens.gutter

        Repeater {
            model: sheet.kiosk.languages

            LanguageCard {
                required property var model

                width: (grid.width - (sheet.columns - 1) * Tokens.gutter) / sheet.columns
                text: model.name
                chosen: model.chosen
                onClicked: sheet.kiosk.languages.choose(model.tag)
            }
        }
    }
}
