import QtQuick

// One field of a submission: name, on record, patient says, where from, state. What is written
// inside opens beneath the current row: its actions, a conflict's strip.
//
//   FieldRow {
//       name: …; recordRuns: […]; patientRuns: […]; code: false
//       source: qsTr("License"); sourceIcon: "person-vcard"; confidence: "99%"
//       stateKind: "toDecide"; stateNote: …; retryText: …; current: …
//       onClicked: …; onRetry: …
//       Row { ConsoleButton { … } }
//   }
Pressable {
    id: row

    property string name: ""
    property var recordRuns: []
    property var patientRuns: []
    property bool code: false
    property string source: ""
    property string sourceIcon: ""
    property string confidence: ""
    property string stateKind: "toDecide"
    property string stateText: ""
    property string stateNote: ""
    property string retryText: ""
    property bool current: false
    default property alias actions: open.data
    readonly property real valueWidth: (width - 2 * Tokens.panePadding - Tokens.fieldNameWidth - Tokens.fieldSourceWidth - Tokens.fieldStateWidth - 4 * Tokens.paneGap) / 2

    signal retry

    spokenText: name
    spokenDetail: qsTr("On record: %1. Patient says: %2. %3").arg(recordText.plainText).arg(patientText.plainText).arg(chip.text)
    implicitHeight: inside.implicitHeight + topPadding + bottomPadding
    topPadding: 10
    bottomPadding: 10
    leftPadding: Tokens.panePadding
    rightPadding: Tokens.panePadding

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current

    background: Item {
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: !row.current
            height: 1
            color: Tokens.stone200
        }
        Rectangle {
            anchors { fill: parent; leftMargin: 6; rightMargin: 6 }
            visible: row.current || row.down
            radius: Tokens.radiusRow
            color: row.down ? Tokens.pine100 : Tokens.card
            border.width: row.current ? 2 : 0
            border.color: Tokens.pine700

            Rectangle {
                visible: row.current
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Tokens.space2; bottomMargin: Tokens.space2 }
                width: Tokens.edgeStrong
                radius: 2
                color: Tokens.lampDown
            }
        }
        FocusRing {
            anchors { leftMargin: 6; rightMargin: 6; topMargin: 0; bottomMargin: 0 }
            shown: row.ringed
            around: Tokens.radiusRow
            thickness: Tokens.edge
            gap: -Tokens.edge
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: row.leftPadding; rightMargin: row.rightPadding; topMargin: row.topPadding; bottomMargin: row.bottomPadding }
        implicitHeight: columns.height + (open.visible ? open.height + Tokens.space3 : 0)

        Row {
            id: columns

            width: parent.width
            spacing: Tokens.paneGap

            ConsoleText {
                width: Tokens.fieldNameWidth
                role: "bodyStrong"
                spoken: false
                text: row.name
                lineHeight: 22
            }
            DiffText {
                id: recordText

                width: row.valueWidth
                marks: row.recordRuns
                code: row.code
                Accessible.ignored: true
            }
            DiffText {
                id: patientText

                width: row.valueWidth
                marks: row.patientRuns
                code: row.code
                Accessible.ignored: true
            }
            Column {
                width: Tokens.fieldSourceWidth
                spacing: 2

                Row {
                    width: parent.width
                    spacing: 6

                    AppIcon {
                        id: picture

                        name: row.sourceIcon
                        size: 15
                        color: Tokens.stone700
                    }
                    ConsoleText {
                        width: parent.width - (picture.visible ? picture.width + parent.spacing : 0)
                        role: "smallStrong"
                        spoken: false
                        text: row.source
                        color: Tokens.stone700
                    }
                }
                ConsoleText {
                    width: parent.width
                    visible: text !== ""
                    role: "smallStrong"
                    spoken: false
                    text: row.confidence
                    color: Tokens.stone700
                }
            }
            Column {
                width: Tokens.fieldStateWidth
                spacing: Tokens.edge

                Chip {
                    id: chip

                    anchors.left: parent.left
                    kind: row.stateKind
                    text: row.stateText !== "" ? row.stateText : looks[kind][0]
                    Accessible.ignored: true
                }
                ConsoleText {
                    width: parent.width
                    visible: text !== ""
                    role: "small"
                    text: row.stateNote
                    color: Tokens.stone700
                }
                ConsoleButton {
                    anchors.left: parent.left
                    visible: text !== ""
                    height: 26
                    kind: "quiet"
                    text: row.retryText
                    spokenText: row.retryText + ": " + row.name
                    onClicked: row.retry()
                }
            }
        }
        Item {
            id: open

            visible: row.current && children.length > 0
            anchors { left: parent.left; right: parent.right; top: columns.bottom; topMargin: Tokens.space3 }
            height: childrenRect.height
        }
    }
}
