pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// A form whose first field takes the focus while the others are still to come.
KioskPage {
    practiceName: "Linden Street Family Medicine"
    stepIndex: 2
    title: "Address"
    lead: "The desk looks at it before it goes into your record."
    primaryText: "Use this"
    footer: OnScreenKeyboard {
        objectName: "keyboard"
    }

    Column {
        width: parent.width
        spacing: Tokens.space5

        Repeater {
            model: [{label: "Street and number", kind: "text"}, {label: "ZIP code", kind: "zip"}, {label: "Email", kind: "email"}]

            EntryField {
                required property var modelData
                required property int index

                width: Tokens.contentWidth
                visible: index === 0 || !Tokens.larger
                label: modelData.label
                kind: modelData.kind
                maximumLength: index === 1 ? 5 : 100
                Component.onCompleted: {
                    if (index === 0)
                        take();
                }
            }
        }
    }
}
