import QtQuick

// A large card to touch: icon tile, title, second line, chevron; or, when it is one of several to
// choose from, a tick.
//
//   ChoiceCard { iconName: "keyboard"; title: …; detail: …; onClicked: … }
//   choosable + chosen: tick and 6 px edge      problem: what went wrong and what to do
//   enabled: false: dashed, give the reason as detail      prominent: tall with a picture slot
Pressable {
    id: card

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string problem: ""
    property bool choosable: false
    property bool chosen: false
    property bool chevron: !choosable
    // A picture instead of the tile, at the start of a taller card.
    property Item picture: null
    property bool prominent: false
    readonly property bool failed: problem !== ""

    spokenText: title
    spokenDetail: failed ? problem : detail
    implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(prominent ? 340 : 168, inside.implicitHeight + 2 * Tokens.space5)
    leftPadding: Tokens.space6
    rightPadding: Tokens.space6

    Accessible.role: choosable ? Accessible.RadioButton : Accessible.Button
    Accessible.checkable: choosable
    Accessible.checked: chosen

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: card.enabled
            radius: Tokens.radiusCard
            color: card.down ? Tokens.pine100 : card.chosen ? Tokens.pine50 : Tokens.card
            border.width: card.failed ? Tokens.edgeStrong : card.chosen ? Tokens.edgeChosen : Tokens.edge
            border.color: card.failed ? Tokens.clayEdge : card.chosen || card.prominent ? Tokens.pine700 : Tokens.stone500
        }
        DashedFrame {
            anchors.fill: parent
            visible: !card.enabled
            radius: Tokens.radiusCard
            fill: Tokens.stone50
        }
        FocusRing {
            shown: card.ringed
            around: Tokens.radiusCard
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: card.leftPadding; rightMargin: card.rightPadding; topMargin: card.topPadding; bottomMargin: card.bottomPadding }
        implicitWidth: Tokens.contentWidth
    implicitHeight: Math.max(start.height, words.height)

        Item {
            id: start

            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: card.picture ? card.picture.width : tile.visible ? tile.width : 0
            height: card.picture ? card.picture.height : tile.visible ? tile.height : 0
            children: card.picture ? [card.picture] : [tile]
        }
        Column {
            id: words

            anchors { left: start.right; right: end.left; leftMargin: start.width > 0 ? Tokens.radiusCard : 0; rightMargin: end.width > 0 ? Tokens.gutter : 0; verticalCenter: parent.verticalCenter }
            spacing: card.prominent ? Tokens.space3 : 0

            KioskText {
                width: parent.width
                role: card.prominent ? "heading" : "card"
                spoken: false
                text: card.title
                color: card.enabled ? Tokens.ink : Tokens.stone700
            }
            KioskText {
                width: parent.width
                visible: text !== ""
                spoken: false
                text: card.failed ? card.problem : card.detail
                color: card.failed ? Tokens.clay : Tokens.stone700
            }
        }
        Item {
            id: end

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: tick.visible ? tick.width : arrow.visible ? arrow.width : 0
            height: width

            TickCircle {
                id: tick

                visible: card.choosable && card.enabled
                checked: card.chosen
            }
            AppIcon {
                id: arrow

                visible: card.chevron && card.enabled
                name: "chevron-right"
                size: 40
            }
        }
    }

    ChoiceTile {
        id: tile

        visible: !card.picture && (card.iconName !== "" || card.failed)
        name: card.failed ? "exclamation-triangle-fill" : card.iconName
        warns: card.failed
    }
}
