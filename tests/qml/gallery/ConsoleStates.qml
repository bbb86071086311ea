import QtQuick
import Anteroom.Controls

// look/console-07-states.png
Rectangle {
    width: 1600
    height: 1000
    color: Tokens.stone100

    Rail {
        id: rail

        anchors.left: parent.left
        height: parent.height
        currentKey: "queue"
        model: [{key: "queue", icon: "inbox", text: "Queue", count: 7}, {key: "today", icon: "calendar-event", text: "Today"}, {key: "board", icon: "people", text: "Board"}, {key: "patients", icon: "person-vcard", text: "Patients"}, {key: "help", icon: "bell-fill", text: "Help", count: 1}, {key: "devices", icon: "display", text: "Devices"}]
        footModel: [{key: "audit", icon: "clock-history", text: "Audit"}, {key: "settings", icon: "gear", text: "Settings"}]
    }
    Toolbar {
        id: bar

        anchors { left: rail.right; right: parent.right }
        title: "States and parts"
        live: false
        connection: "No connection since 10:32"
        person: "Ines Calloway"
        role: "Front desk"
    }
    KeyHints {
        anchors { left: rail.right; right: parent.right; bottom: parent.bottom }
        model: [{keys: ["J", "K"], text: "move"}, {keys: ["A"], text: "accept"}, {keys: ["E"], text: "edit"}, {keys: ["R"], text: "reject"}, {keys: ["Shift", "A"], text: "accept all unflagged"}]
    }
    Pane {
        id: empty

        anchors { left: rail.right; top: bar.bottom; margins: Tokens.paneGap }
        width: 340
        height: 330
        title: "Empty"

        EmptyState {
            anchors.fill: parent
            title: "Nobody is waiting"
            text: "New check-ins appear here by themselves. Today you reviewed 31."
        }
    }
    Pane {
        id: notices

        anchors { left: empty.right; right: parent.right; top: bar.bottom; margins: Tokens.paneGap }
        height: 330
        title: "Notices"
        count: 3
        headItems: ConsoleButton { text: "All sites"; iconName: "funnel"; height: 30 }

        Column {
            anchors { fill: parent; margins: Tokens.panePadding }
            spacing: Tokens.space3

            NoticeBar { width: parent.width; text: "Not saved: the record moved from version 31 to 32. Nothing was overwritten."; linkText: "Show what changed" }
            NoticeBar { width: parent.width; tone: "lamp"; strong: "Tomas Reyne"; text: "has this open too. He accepted Email at 10:33." }
            NoticeBar { width: parent.width; tone: "clay"; strong: "No connection since 10:32."; text: "What you see is from then. You can read, not decide." }
            ReadCharacters { width: parent.width; text: "BFX4417208301"; doubtful: [9] }
        }
    }
    Pane {
        anchors { left: rail.right; right: parent.right; top: empty.bottom; bottom: parent.bottom; margins: Tokens.paneGap; bottomMargin: Tokens.hintsHeight + Tokens.paneGap }

        component Line: Row {
            property alias name: words.text

            spacing: Tokens.gutter
            height: 48

            ConsoleText {
                id: words

                width: 120
                role: "bodyStrong"
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Column {
            anchors { fill: parent; margins: 22 }
            spacing: Tokens.space2

            Line {
                name: "Primary"

                ConsoleButton { kind: "primary"; text: "Accept"; keyCap: "A" }
                ConsoleButton { kind: "primary"; text: "Accept"; keyCap: "A"; down: true }
                ConsoleButton { kind: "primary"; text: "Accept"; keyCap: "A"; ringed: true }
                ConsoleButton { kind: "primary"; text: "Accept"; keyCap: "A"; enabled: false }
            }
            Line {
                name: "Secondary"

                ConsoleButton { text: "Reject"; keyCap: "R" }
                ConsoleButton { text: "Reject"; keyCap: "R"; down: true }
                ConsoleButton { text: "Reject"; keyCap: "R"; ringed: true }
                ConsoleButton { text: "Reject"; keyCap: "R"; enabled: false }
                ConsoleButton { kind: "danger"; text: "Lock out" }
                ConsoleButton { iconName: "arrow-clockwise"; spokenText: "Turn" }
            }
            Line {
                name: "Quiet"

                ConsoleButton { kind: "quiet"; text: "Try again" }
                ConsoleButton { kind: "quiet"; text: "Try again"; down: true }
                ConsoleButton { kind: "quiet"; text: "Try again"; ringed: true }
            }
            Line {
                name: "Input"
                height: 66

                ConsoleInput { width: 230; label: "Last name"; text: "Castellan" }
                ConsoleInput { width: 230; label: "Search"; iconName: "search"; keyCap: "/"; placeholderText: "Name, birth date" }
                ConsoleInput { width: 230; label: "Record"; text: "Not yours to edit"; locked: true }
                ConsoleInput { width: 280; label: "Birth date"; text: "13/41/1984"; error: "Month 01 to 12, day 01 to 31." }
            }
            Line {
                name: "State chips"

                Repeater {
                    model: ["toDecide", "saving", "confirmed", "notSaved", "conflict", "check", "same", "live"]

                    Chip {
                        required property string modelData

                        kind: modelData
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                Chip { kind: "new"; text: "New card"; anchors.verticalCenter: parent.verticalCenter }
            }
            Line {
                name: "Difference"

                DiffText { anchors.verticalCenter: parent.verticalCenter; marks: [{text: "418 Wren Hollow", mark: "removed"}] }
                DiffText { anchors.verticalCenter: parent.verticalCenter; marks: [{text: "92 Kestrel Lane", mark: "added"}, {text: ", Alder Falls", mark: "same"}] }
                DiffText { anchors.verticalCenter: parent.verticalCenter; code: true; marks: [{text: "BFX 4417 20", mark: "same"}, {text: "83", mark: "added"}, {text: " 01", mark: "same"}] }
                DiffText { anchors.verticalCenter: parent.verticalCenter }
                Repeater {
                    model: ["J", "K", "Shift", "Enter"]

                    KeyCap {
                        required property string modelData

                        text: modelData
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
            Line {
                name: "Reject"

                Repeater {
                    model: ["Hard to read", "Not this patient", "Old card", "Incomplete", "Other …"]

                    ConsoleButton {
                        required property string modelData
                        required property int index

                        text: modelData
                        keyCap: String(index + 1)
                        height: 34
                    }
                }
            }
        }
    }
}
