pragma ComponentBehavior: Bound
import QtQuick

// The outline to fill with a card: four corners while looking, a closed frame when good. Lamp over
// a dark halo, so that it shows on any picture.
Item {
    id: outline

    property bool closed: false
    readonly property int arm: 120 + Tokens.radiusCard

    Accessible.ignored: true

    Repeater {
        model: outline.closed ? 1 : 4

        Item {
            id: corner

            required property int index
            readonly property bool atEnd: index % 2 === 1
            readonly property bool atFoot: index > 1
            readonly property int outer: 10

            x: outline.closed ? -outer : atEnd ? outline.width - outline.arm + outer : -outer
            y: outline.closed ? -outer : atFoot ? outline.height - outline.arm + outer : -outer
            width: outline.closed ? outline.width + 2 * outer : outline.arm
            height: outline.closed ? outline.height + 2 * outer : outline.arm
            clip: !outline.closed

            Rectangle {
                x: -corner.x - corner.outer
                y: -corner.y - corner.outer
                width: outline.width + 2 * corner.outer
                height: outline.height + 2 * corner.outer
                radius: Tokens.radiusCard + corner.outer
                color: "transparent"
                border.width: 20
                border.color: Tokens.viewHalo
            }
            Rectangle {
                x: -corner.x - 6
                y: -corner.y - 6
                width: outline.width + 12
                height: outline.height + 12
                radius: Tokens.radiusCard + 6
                color: "transparent"
                border.width: 12
                border.color: Tokens.viewLamp
            }
        }
    }
}
