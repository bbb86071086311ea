import QtQuick

// One value of the record: label, value, Change. Rows stand under one another; the first draws the
// line above itself. With larger text the label goes above the value.
//
//   ValueRow { label: …; value: …; changeable: true; code: false; first: index === 0; onChange: … }
Item {
    id: row

    property string label: ""
    property string value: ""
    property string detail: ""
    property string changeText: qsTr("Change")
    property string changeIcon: "pencil"
    property bool changeable: false
    property bool code: false
    property bool first: false
    readonly property bool stacked: Tokens.larger

    signal change

    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(Tokens.rowHeight * (stacked ? Tokens.grow : 1), (stacked ? name.height + words.height : Math.max(name.height, words.height)) + Tokens.space5)

    Accessible.role: Accessible.ListItem
    Accessible.name: label + ": " + value

    Rectangle {
        visible: row.first
        width: parent.width
        height: Tokens.hairline
        color: Tokens.stone200
    }
    KioskText {
        id: name

        anchors.left: parent.left
        y: (row.height - height - (row.stacked ? words.height : 0)) / 2
        width: row.stacked ? words.width : Tokens.labelWidth
        role: "label"
        spoken: false
        text: row.label
        color: Tokens.stone700
    }
    Column {
        id: words

        anchors { left: parent.left; leftMargin: row.stacked ? 0 : Tokens.labelWidth + Tokens.radiusSmall; right: button.visible ? button.left : parent.right; rightMargin: button.visible ? Tokens.radiusSmall : 0 }
        y: row.stacked ? name.y + name.height : (row.height - height) / 2

        KioskText {
            width: parent.width
            role: row.code ? "valueCode" : "value"
            spoken: false
            text: row.value
        }
        KioskText {
            width: parent.width
            visible: text !== ""
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
        spokenText: row.changeText + ": " + row.label
        iconName: row.changeIcon
        onClicked: row.change()
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Tokens.hairline
        color: Tokens.stone200
    }
}
