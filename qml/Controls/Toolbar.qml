import QtQuick

// The bar over the panes: where one is, search, whether the server answers, who, Lock.
//
//   Toolbar { title: …; searchPlaceholder: …; live: true; connection: qsTr("No connection since …")
//             person: …; role: …; onSearched: text => …; onAccepted: …; onLock: … }
// takeSearch() on "/"; accepted is Enter in the search box.
Rectangle {
    id: bar

    property alias title: words.text
    property alias searchPlaceholder: search.placeholderText
    property alias searchText: search.text
    property bool searchable: true
    property bool live: true
    // Said instead of "Live" when there is no connection.
    property string connection: ""
    property string person: ""
    property string role: ""
    property alias lockText: lockButton.text

    signal searched(string text)
    signal accepted
    signal lock

    function takeSearch() {
        search.box.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: Tokens.barHeight
    color: Tokens.paper

    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.stone200
    }
    ConsoleText {
        id: words

        anchors { left: parent.left; leftMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }
        role: "title"
        wrapMode: Text.NoWrap
    }
    Item {
        anchors { left: words.right; leftMargin: 40; right: aside.left; rightMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }
        height: search.height

        ConsoleInput {
            id: search

            visible: bar.searchable
            anchors.left: parent.left
            width: Math.min(400, parent.width)
            label: qsTr("Search patients")
            placeholderText: qsTr("Name, birth date, phone or member ID")
            iconName: "search"
            keyCap: "/"
            onTextEdited: bar.searched(text)
            onAccepted: bar.accepted()
        }
    }
    Row {
        id: aside

        anchors { right: parent.right; rightMargin: Tokens.gutter; verticalCenter: parent.verticalCenter }
        spacing: Tokens.space4

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            kind: bar.live ? "live" : "alert"
            iconName: bar.live ? "broadcast" : "wifi-off"
            text: bar.live ? qsTr("Live") : bar.connection !== "" ? bar.connection : qsTr("No connection")
        }
        Row {
            visible: bar.person !== ""
            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.space2

            AppIcon {
                name: "person"
                size: 18
            }
            ConsoleText {
                role: "bodyStrong"
                text: bar.person
                wrapMode: Text.NoWrap
            }
            ConsoleText {
                text: bar.role
                color: Tokens.stone700
                wrapMode: Text.NoWrap
            }
        }
        ConsoleButton {
            id: lockButton

            text: qsTr("Lock")
            iconName: "lock-fill"
            onClicked: bar.lock()
        }
    }
}
