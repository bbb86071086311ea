import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Another language, at any time; nothing that was entered is lost by it.
Sheet {
    id: sheet

    required property Kiosk kiosk

    title: qsTr("Language")
    Component.onCompleted: open = true

    LanguageGrid {
        width: parent.width
        kiosk: sheet.kiosk
    }
}
