import QtQuick

// White tag on the wall for staff: icon and two or three words. No numbers, no names.
//
//   StaffSign { text: qsTr("Working offline"); iconName: "wifi-off" }
Rectangle {
    id: sign

    property alias text: words.text
    property alias iconName: picture.name

    implicitWidth: row.width + 2 * 22
    implicitHeight: Math.max(56, words.implicitHeight)
    radius: Tokens.radiusSign
    color: Tokens.sign

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        AppIcon {
            id: picture

            size: 32
            color: Tokens.signInk
            anchors.verticalCenter: parent.verticalCenter
        }
        KioskText {
            id: words

            role: "sign"
            spoken: false
            color: Tokens.signInk
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
