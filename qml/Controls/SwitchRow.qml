import QtQuick

// A setting that is on or off, in words and in a switch. The row is touched as a whole; rows under
// one another leave a finger's gap between them.
//
//   SwitchRow { iconName: "volume-up"; title: …; detail: …; on: …; onToggled: … }
Item {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property bool on: false
    property bool last: false

    signal toggled

    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(128, words.height + 2 * Tokens.space5)

    Pressable {
        id: surface

        anchors { fill: parent; topMargin: Tokens.space2; bottomMargin: Tokens.space2 }
        spokenText: row.title
        spokenDetail: row.detail
        onClicked: row.toggled()

        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: row.on

        background: Rectangle {
            radius: Tokens.radiusKey
            color: surface.down ? Tokens.pine100 : "transparent"

            FocusRing {
                shown: surface.ringed
                around: parent.radius
                gap: 0
            }
        }
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
                readonly property bool atRight: row.on !== row.LayoutMirroring.enabled

                x: atRight ? parent.width - width - 11 : 11
                y: 11
                width: 54
                height: 54
                radius: 27
                color: row.on ? Tokens.pineText : Tokens.stone700
            }
        }
    }
    Rectangle {
        visible: !row.last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Tokens.hairline
        color: Tokens.stone200
    }
}
