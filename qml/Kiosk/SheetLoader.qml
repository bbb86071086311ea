import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The sheet that rises over the room: help, what makes it easier, the language.
Loader {
    id: sheets

    required property Kiosk kiosk

    active: kiosk.sheet !== ""
    sourceComponent: kiosk.sheet === "help" ? help : kiosk.sheet === "easier" ? easier : language

    Component {
        id: help

        HelpSheet {
            kiosk: sheets.kiosk
        }
    }
    Component {
        id: easier

        EasierSheet {
            kiosk: sheets.kiosk
        }
    }
    Component {
        id: language

        LanguageSheet {
            kiosk: sheets.kiosk
        }
    }
}
