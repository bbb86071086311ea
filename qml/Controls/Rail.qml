pragma ComponentBehavior: Bound
import QtQuick

// The dark rail at the start of the window: the mark and the places of the console.
//
//   Rail { model: [{key: "queue", icon: "inbox", text: qsTr("Queue"), count: 7}, …]
//          footModel: [{key: "settings", …}]; currentKey: "queue"; onChose: key => … }
Rectangle {
    id: rail

    property var model: []
    property var footModel: []
    property string currentKey: ""

    signal chose(string key)

    implicitWidth: Tokens.railWidth
    color: Tokens.pine900

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    ArchMark {
        id: mark

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 14 }
        width: 30
        height: 36
    }
    component Places: Column {
        id: places

        property alias model: repeater.model

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Tokens.space2

        Repeater {
            id: repeater

            RailItem {
                required property var modelData

                iconName: modelData.icon
                text: modelData.text
                count: modelData.count || 0
                current: modelData.key === rail.currentKey
                onClicked: rail.chose(modelData.key)
            }
        }
    }
    Places {
        anchors { top: mark.bottom; topMargin: Tokens.radiusSmall }
        model: rail.model
    }
    Places {
        anchors { bottom: parent.bottom; bottomMargin: Tokens.space3 }
        model: rail.footModel
    }
}
