import QtQuick

// A setting that is on or off, in words and in a switch; the whole row is touched.
//
//   SwitchRow { iconName: "volume-up"; title: …; detail: …; on: …; onToggled: … }
Pressable {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property bool on: false
    property bool last: false

    signal toggled

    spokenText: title
    spokenDetail: detail
    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(128, inside.implicitHeight + 2 * Tokens.space4)
    onClicked: toggled()

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    background: Rectangle {
        color: row.down ? Tokens.pine100 : "transparent"

        Rectangle {
            visible: !row.last
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Tokens.hairline
            color: Tokens.stone200
        }
        FocusRing {
            shown: row.ringed
            gap: 0
            thickness: Tokens.edgeStrong
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: row.leftPadding; rightMargin: row.rightPadding; topMargin: row.topPadding; bottomMargin: row.bottomPadding }
        implicitHeight: words.height

        AppIcon {
            id: picture

            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            name: row.iconName
            size: Tokens.iconLarge
        }
        Column {
            id: words

            anchors { left: picture.right; right: state.left; leftMargin: Tokens.radiusCard; rightMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }

            KioskText {
                width: parent.width
                role: "row"
                spoken: false
                text: row.title
            }
            KioskText {
                width: parent.width
                visible: text !== ""
                spoken: false
                text: row.detail
                color: Tokens.stone700
            }
        }
        KioskText {
            id: state

            anchors { right: track.left; rightMargin: Tokens.radiusCard; verticalCenter: parent.verticalCenter }
            role: "label"
            spoken: false
            text: row.on ? qsTr("On") : qsTr("Off")
        }
        Rectangle {
            id: track

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: 132
            height: 76
            radius: height / 2
            color: row.on ? Tokens.pine700 : Tokens.card
            border.width: Tokens.edge
            border.color: row.on ? Tokens.pine700 : Tokens.stone500

            Rectangle {
                anchors { left: row.on ? undefined : parent.left; right: row.on ? parent.right : undefined; margins: 11; verticalCenter: parent.verticalCenter }
                width: 54
                height: 54
                radius: 27
                color: row.on ? Tokens.pineText : Tokens.stone700
            }
        }
    }
}
