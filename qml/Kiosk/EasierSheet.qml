pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Larger letters, everything lower, stronger contrast: for this visit only.
Sheet {
    id: sheet

    required property Kiosk kiosk
    readonly property Comfort comfort: kiosk.comfort

    title: qsTr("Make it easier")
    Component.onCompleted: open = true

    Column {
        width: parent.width
        spacing: Tokens.space5

        Row {
            id: sizes

            width: parent.width
            spacing: Tokens.gutter

            Repeater {
                model: [qsTr("Normal"), qsTr("Large"), qsTr("Largest")]

                TextSizeCard {
                    required property string modelData
                    required property int index

                    width: (sizes.width - 2 * sizes.spacing) / 3
                    step: index
                    text: modelData
                    chosen: sheet.comfort.textStep === index
                    onClicked: sheet.comfort.textStep = index
                }
            }
        }
        Column {
            width: parent.width

            SwitchRow {
                width: parent.width
                iconName: "arrow-down-square"
                title: qsTr("Move everything lower")
                detail: qsTr("If you sit or it is hard to reach up.")
                on: sheet.comfort.lower
                onToggled: sheet.comfort.lower = !sheet.comfort.lower
            }
            SwitchRow {
                width: parent.width
                iconName: "circle-half"
                title: qsTr("White on black")
                detail: qsTr("Stronger contrast.")
                on: sheet.comfort.highContrast
                last: true
                onToggled: sheet.comfort.highContrast = !sheet.comfort.highContrast
            }
        }
        KioskText {
            width: parent.width
            text: qsTr("This changes your visit only.")
            color: Tokens.stone700
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
