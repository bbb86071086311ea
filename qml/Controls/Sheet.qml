import QtQuick

// Rises from the sill over a dimmed room, the same door shape. Put it into KioskPage.overlay; what
// is written inside stands under the title, 920 wide.
//
//   Sheet { title: qsTr("Make it easier"); open: …; iconName: "bell-fill"; lead: …; Column { … } }
Item {
    id: sheet

    property string title: ""
    property string lead: ""
    property string iconName: ""
    property bool open: false
    default property alias content: inner.data
    property int spacing: Tokens.radiusCard

    anchors.fill: parent
    visible: open || paper.y < height

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.ignored: !open

    Rectangle {
        anchors.fill: parent
        color: Tokens.scrim
        visible: sheet.open
    }
    // The room behind is not to be touched while the sheet is up.
    MouseArea {
        anchors.fill: parent
        enabled: sheet.open
        Accessible.ignored: true
    }
    Item {
        id: paper

        anchors { left: parent.left; leftMargin: Tokens.doorInset }
        width: Tokens.doorWidth
        height: Math.min(sheet.height, head.height + inner.childrenRect.height + sheet.spacing + 56 + Tokens.space7)
        y: sheet.open ? sheet.height - height : sheet.height
        clip: true

        Behavior on y {
            NumberAnimation {
                duration: Tokens.sheetTime
                easing.type: Easing.Bezier
                easing.bezierCurve: Tokens.curveOut
            }
        }

        Rectangle {
            width: parent.width
            height: parent.height + Tokens.radiusDoor
            radius: Tokens.radiusDoor
            color: Tokens.paper
            border.width: Tokens.edgeRoom
            border.color: Tokens.line
        }
        Item {
            id: head

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Tokens.doorPadding; rightMargin: Tokens.doorPadding; topMargin: 56 }
            height: Math.max(badge.visible ? badge.height : 0, words.height)

            Rectangle {
                id: badge

                anchors.left: parent.left
                visible: sheet.iconName !== ""
                width: visible ? 128 : 0
                height: 128
                radius: 64
                color: Tokens.pine100

                AppIcon {
                    anchors.centerIn: parent
                    name: sheet.iconName
                    size: Tokens.iconTile
                    color: Tokens.pine700
                }
            }
            Column {
                id: words

                anchors { left: badge.right; right: parent.right; leftMargin: badge.visible ? Tokens.space6 : 0; verticalCenter: parent.verticalCenter }
                spacing: 6

                KioskText {
                    width: parent.width
                    role: "title"
                    text: sheet.title
                }
                KioskText {
                    width: parent.width
                    visible: text !== ""
                    role: "lead"
                    text: sheet.lead
                }
            }
        }
        Item {
            id: inner

            anchors { left: head.left; right: head.right; top: head.bottom; bottom: parent.bottom; topMargin: sheet.spacing; bottomMargin: Tokens.space7 }
        }
    }
}
