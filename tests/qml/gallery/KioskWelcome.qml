import QtQuick
import Anteroom.Controls

// look/kiosk-01-welcome.png and, with the sign, kiosk-15-offline.png
KioskPage {
    id: page

    practiceName: "Linden Street Family Medicine"
    hello: true
    title: "Welcome"
    lead: "Touch your language to check in."
    staffSign: "Working offline"
    backText: "Lower"
    backIcon: "arrow-down-square"
    primaryText: "Start in English"

    Grid {
        id: grid

        columns: 3
        spacing: Tokens.gutter
        width: parent.width

        Repeater {
            model: ["English", "Español", "简体中文", "Tiếng Việt", "한국어", "Tagalog", "Русский", "العربية", "Kreyòl ayisyen", "Français", "Português", "Polski", "हिन्दी", "বাংলা", "اردو"]

            LanguageCard {
                required property string modelData
                required property int index

                width: Tokens.column3
                text: modelData
                chosen: index === 0
            }
        }
    }
    Note {
        anchors.bottom: parent.bottom
        width: parent.width
        tone: "headsUp"
        iconName: "info-circle-fill"
        strong: "You can still check in here."
        text: "The desk will match it to your visit a little later."
    }
}
