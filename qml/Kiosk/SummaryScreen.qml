pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// What will be sent, and what happens then.
KioskScreen {
    id: screen

    PagedColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: next.visible ? next.top : parent.bottom; bottomMargin: next.visible ? Tokens.gutter : 0 }
        spacing: 0

        Repeater {
            model: screen.kiosk.summary.rows

            SummaryRow {
                required property var row
                required property int index

                width: parent.width
                iconName: row.icon
                title: row.title
                detail: row.detail
                tag: row.tag
                changeText: row.changeText
                changeIcon: row.changeIcon
                last: index === screen.kiosk.summary.rows.rowCount() - 1
                onChange: screen.kiosk.summary.change(row.key)
            }
        }
    }
    Note {
        id: next

        visible: !Tokens.lower
        anchors.bottom: parent.bottom
        width: parent.width
        iconName: "person-check-fill"
        strong: qsTr("What happens next:")
        text: qsTr("the front desk looks at what is new before it goes into your record. You can sit down.")
    }
}
