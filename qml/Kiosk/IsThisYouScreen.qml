pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// The visit that was found, as far as its person needs it to know it.
KioskScreen {
    id: screen

    PagedColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: other.top; bottomMargin: Tokens.gutter }
        spacing: 0

        PersonCard {
            width: parent.width
            name: screen.kiosk.found.name
            detail: screen.kiosk.found.born
        }
        Item {
            width: parent.width
            height: Tokens.space6
        }
        Repeater {
            model: screen.kiosk.found.rows

            ValueRow {
                required property var modelData
                required property int index

                width: parent.width
                first: index === 0
                label: modelData.label
                value: modelData.value
            }
        }
        Item {
            width: parent.width
            height: Tokens.space5
            visible: !Tokens.lower
        }
        Note {
            visible: !Tokens.lower
            width: parent.width
            iconName: "eye-slash"
            text: qsTr("We hide most of it so that people behind you cannot read it.")
        }
    }
    SecondaryButton {
        id: other

        anchors.bottom: parent.bottom
        width: parent.width
        implicitHeight: Tokens.lower ? Tokens.targetHeight : Tokens.rowHeight + Tokens.space3
        text: qsTr("No, this is not me")
        onClicked: screen.kiosk.flow.send(VisitEvent.No)
    }
}
