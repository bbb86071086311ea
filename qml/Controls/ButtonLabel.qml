import QtQuick

// Icon, words, icon: the inside of a button, in its middle. Words wrap when the button is narrow.
//
//   ButtonLabel { text: …; role: "action"; startIcon: …; endIcon: …; color: … }
Item {
    id: label

    property alias text: words.text
    property alias role: words.role
    property alias font: words.font
    property alias lineHeight: words.lineHeight
    property alias underlined: line.visible
    property string startIcon: ""
    property string endIcon: ""
    property int iconSize: Tokens.iconMedium
    property color color: Tokens.ink
    property int spacing: Tokens.gutter
    readonly property int iconWidth: (startIcon === "" ? 0 : iconSize + spacing) + (endIcon === "" ? 0 : iconSize + spacing)

    implicitWidth: Math.ceil(words.implicitWidth) + iconWidth
    implicitHeight: Math.max(words.implicitHeight, iconWidth > 0 ? iconSize : 0)

    Row {
        anchors.centerIn: parent
        spacing: label.spacing

        AppIcon {
            name: label.startIcon
            size: label.iconSize
            color: label.color
            anchors.verticalCenter: parent.verticalCenter
        }
        KioskText {
            id: words

            role: "action"
            spoken: false
            color: label.color
            width: Math.min(Math.ceil(implicitWidth), label.width - label.iconWidth)
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                id: line

                visible: false
                width: parent.width
                height: Tokens.edge
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Tokens.edge
                color: label.color
            }
        }
        AppIcon {
            name: label.endIcon
            size: label.iconSize
            color: label.color
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
