import QtQuick

// Before · Page 1 of 2 · The rest, for lists that do not fit.
//
//   Pager { page: 1; count: 2; onPrevious: …; onNext: … }
Item {
    id: pager

    property int page: 1
    property int count: 1

    signal previous
    signal next

    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(before.implicitHeight, rest.implicitHeight)

    SmallButton {
        id: before

        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        text: qsTr("Before")
        iconName: "chevron-up"
        enabled: pager.page > 1
        onClicked: pager.previous()
    }
    KioskText {
        anchors { left: before.right; right: rest.left; verticalCenter: parent.verticalCenter }
        role: "label"
        text: qsTr("Page %1 of %2").arg(pager.page).arg(pager.count)
        horizontalAlignment: Text.AlignHCenter
    }
    SmallButton {
        id: rest

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: qsTr("The rest")
        endIcon: "chevron-down"
        enabled: pager.page < pager.count
        onClicked: pager.next()
    }
}
