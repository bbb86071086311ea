import QtQuick

// A state in a word with its icon.
//
//   Chip { kind: "toDecide" | "saving" | "confirmed" | "notSaved" | "conflict" | "check" | "same"
//                | "plain" | "new" | "alert" | "live";  text: …;  iconName: … }
// The text and icon of a state are set by it and may be replaced. "confirmed" is shown only after
// the server has said so.
Item {
    id: chip

    property string kind: "plain"
    readonly property var looks: ({
            toDecide: [qsTr("To decide"), "circle"],
            saving: [qsTr("Saving …"), "hourglass-split"],
            confirmed: [qsTr("Confirmed"), "check-lg"],
            notSaved: [qsTr("Not saved"), "exclamation-triangle-fill"],
            conflict: [qsTr("Conflict"), "arrow-left-right"],
            check: [qsTr("Check"), "question-circle-fill"],
            same: [qsTr("Same"), "check-lg"],
            live: [qsTr("Live"), "broadcast"],
            alert: ["", "exclamation-triangle-fill"],
            "new": ["", ""],
            plain: ["", ""]
        })
    property string text: looks[kind][0]
    property string iconName: looks[kind][1]
    readonly property bool waits: kind === "saving"
    readonly property bool bad: /^(notSaved|conflict|alert)$/.test(kind)
    readonly property bool good: /^(confirmed|live)$/.test(kind)
    readonly property bool doubtful: kind === "check"
    readonly property color tint: bad ? Tokens.clay : good ? Tokens.leaf : doubtful ? Tokens.lampInk : waits ? Tokens.stone700 : Tokens.ink
    readonly property color fill: bad ? Tokens.clay50 : good ? Tokens.leaf50 : doubtful ? Tokens.lamp100 : kind === "new" ? Tokens.pine100 : Tokens.stone100

    implicitWidth: row.width + 20
    implicitHeight: 26

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        visible: !chip.waits
        radius: Tokens.radiusChip
        color: chip.fill
        border.width: chip.bad || chip.doubtful || Tokens.highContrast ? 1 : 0
        border.color: chip.bad ? Tokens.clayEdge : chip.doubtful ? Tokens.checkEdge : Tokens.stone500
    }
    DashedFrame {
        anchors.fill: parent
        visible: chip.waits
        radius: Tokens.radiusChip
        thickness: 1
        fill: Tokens.card
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        AppIcon {
            name: chip.iconName
            size: chip.iconName === "circle" ? 12 : 14
            color: chip.tint
            anchors.verticalCenter: parent.verticalCenter
        }
        ConsoleText {
            role: "label"
            spoken: false
            text: chip.text
            color: chip.tint
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
