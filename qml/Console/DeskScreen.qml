pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Desk

// Rail, bar, the place in the middle, and the keys that work there.
Item {
    id: screen

    required property Desk desk
    required property DeskKeys keys
    readonly property var pages: ({queue: Desk.QueuePage, today: Desk.TodayPage, patients: Desk.PatientsPage})
    readonly property var pageKeys: ["queue", "today", "patients"]

    Rail {
        id: rail

        width: Tokens.railWidth
        height: parent.height
        currentKey: screen.pageKeys[screen.desk.page]
        model: [
            {key: "queue", icon: "inbox", text: qsTr("Queue"), count: screen.desk.queue.count},
            {key: "today", icon: "calendar-event", text: qsTr("Today"), count: 0},
            {key: "patients", icon: "person-vcard", text: qsTr("Patients"), count: 0}
        ]
        onChose: key => screen.desk.go(screen.pages[key])
    }
    Toolbar {
        id: bar

        anchors { left: rail.right; right: parent.right }
        height: Tokens.barHeight
        title: screen.desk.pageTitle
        live: screen.desk.line.live
        connection: screen.desk.line.chipText
        person: screen.desk.session.staffName
        role: screen.desk.session.roleText
        onSearched: text => screen.search(text)
        onAccepted: screen.desk.openFound(screen.desk.search.currentIndex)
        onLock: screen.desk.session.lock()
    }
    NoticeBar {
        id: offline

        visible: screen.desk.line.lost
        anchors { left: rail.right; right: parent.right; top: bar.bottom; margins: Tokens.paneGap; bottomMargin: 0 }
        height: visible ? implicitHeight : 0
        tone: "clay"
        iconName: "wifi-off"
        strong: screen.desk.line.chipText
        text: screen.desk.line.advice
        linkText: qsTr("Try now")
        onLink: screen.desk.line.tryNow()
    }
    Item {
        anchors { left: rail.right; right: parent.right; top: offline.visible ? offline.bottom : bar.bottom; bottom: hints.top; margins: Tokens.paneGap }

        QueuePage {
            anchors.fill: parent
            visible: screen.desk.page === Desk.QueuePage
            desk: screen.desk
        }
        TodayPage {
            anchors.fill: parent
            visible: screen.desk.page === Desk.TodayPage
            desk: screen.desk
        }
        PatientsPage {
            anchors.fill: parent
            visible: screen.desk.page === Desk.PatientsPage
            desk: screen.desk
        }
    }
    KeyHints {
        id: hints

        anchors { left: rail.right; right: parent.right; bottom: parent.bottom }
        model: screen.keys.hints
        onAllKeys: screen.desk.showKeys(true)
    }
    KeysOverlay {
        anchors.fill: parent
        visible: screen.desk.keysShown
        groups: screen.keys.allKeys
        onClosed: screen.desk.showKeys(false)
    }

    function search(text) {
        desk.search.setText(text);
        desk.beginSearch();
    }
    function followSearch() {
        if (desk.searching)
            bar.takeSearch();
        if (bar.searchText !== desk.search.text)
            bar.searchText = desk.search.text;
    }

    Connections {
        target: screen.desk
        function onPlaceChanged() {
            screen.followSearch();
        }
    }
}
