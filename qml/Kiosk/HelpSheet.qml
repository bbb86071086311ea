import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The desk was called with the touch that opened this; it says where, to nobody else who.
Sheet {
    id: sheet

    required property Kiosk kiosk

    title: kiosk.help.title
    lead: kiosk.help.lead
    iconName: "bell-fill"
    Component.onCompleted: open = true

    Column {
        width: parent.width
        spacing: Tokens.space5

        ValueRow {
            width: parent.width
            first: true
            label: qsTr("Where")
            value: sheet.kiosk.help.where
        }
        Note {
            width: parent.width
            iconName: "eye-slash"
            text: qsTr("The desk sees which kiosk this is. People around you see nothing. Your answers are kept.")
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("I’m fine. Cancel the call")
            onClicked: sheet.kiosk.cancelHelp()
        }
    }
}
