import QtQuick

// One thing of the summary: icon tile, title with a tag, what it is, and its button.
//
//   SummaryRow { iconName: "geo-alt"; title: …; detail: …; tag: qsTr("New"); onChange: … }
Item {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string tag: ""
    property string changeText: qsTr("Change")
    property string changeIcon: "pencil"
    property bool changeable: true
    property bool last: false

    signal change

    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(148, words.height + 36)

    Accessible.role: Accessible.ListItem
    Accessible.name: title + (tag === "" ? "" : ", " + tag) + ": " + detail

    ChoiceTile {
        id: tile

        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        size: 72
        radius: Tokens.radiusField
        name: row.iconName
        iconSize: 42
    }
    Column {
        id: words

        anchors { left: tile.right; right: button.visible ? button.left : parent.right; leftMargin: Tokens.radiusCard; rightMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }

        Flow {
            width: parent.width
            spacing: Tokens.radiusSign

            KioskText {
                width: Math.min(implicitWidth, parent.width)
                role: "row"
                spoken: false
                text: row.title
            }
            Tag {
                visible: row.tag !== ""
                text: row.tag
            }
        }
        KioskText {
            width: parent.width
            spoken: false
            text: row.detail
            color: Tokens.stone700
        }
    }
    SmallButton {
        id: button

        visible: row.changeable
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: row.changeText
        spokenText: row.changeText + ": " + row.title
        iconName: row.changeIcon
        onClicked: row.change()
    }
    Rectangle {
        visible: !row.last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Tokens.hairline
        color: Tokens.stone200
    }
}
