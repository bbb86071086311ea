import QtQuick
import Anteroom.Controls

// One side of a comparison: where the value comes from, the value with its differing words marked,
// a round tick.
Pressable {
    id: card

    property string source: ""
    property string iconName: ""
    // Lines of runs: [[{text, differs}, …], …]
    property var lines: []
    property bool chosen: false
    property bool code: false
    readonly property var runs: lines.reduce((all, line, i) => all.concat(line.map((run, k) => runOf(run, i > 0 && k === 0))), [])

    function runOf(run, breaks) {
        return ({text: (breaks ? "\n" : "") + run.text, mark: run.differs ? "differs" : "same"});
    }

    spokenText: source + ": " + value.plainText
    implicitWidth: Tokens.column2
    implicitHeight: Math.max(208, inside.implicitHeight + topPadding + bottomPadding)
    leftPadding: Tokens.radiusCard + Tokens.edge
    rightPadding: leftPadding
    topPadding: Tokens.space5 + Tokens.edge
    bottomPadding: topPadding

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Tokens.radiusCard
        color: card.down ? Tokens.pine100 : card.chosen ? Tokens.pine50 : Tokens.card
        border.width: card.chosen ? Tokens.edgeChosen : Tokens.edge
        border.color: card.chosen ? Tokens.pine700 : Tokens.stone500

        TickCircle {
            anchors { right: parent.right; top: parent.top; rightMargin: 22; topMargin: Tokens.gutter }
            checked: card.chosen
        }
        FocusRing {
            shown: card.ringed
            around: parent.radius
        }
    }
    Item {
        id: inside

        anchors { fill: parent; leftMargin: card.leftPadding; rightMargin: card.rightPadding; topMargin: card.topPadding; bottomMargin: card.bottomPadding }
        implicitHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: Tokens.lower ? 6 : Tokens.space3

            Item {
                width: parent.width
                height: Math.max(picture.height, from.height)

                AppIcon {
                    id: picture

                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    name: card.iconName
                    size: 36
                    color: Tokens.stone700
                }
                KioskText {
                    id: from

                    anchors { left: picture.visible ? picture.right : parent.left; right: parent.right; leftMargin: picture.visible ? Tokens.space3 : 0; rightMargin: Tokens.space7; verticalCenter: parent.verticalCenter }
                    role: "label"
                    spoken: false
                    text: card.source
                    color: Tokens.stone700
                }
            }
            Item {
                width: parent.width
                height: value.height

                // A Latin address keeps its own left edge inside the card's start edge.
                MarkedText {
                    id: value

                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    runs: card.runs
                    font: card.code ? Tokens.kiosk.valueCode.font : Tokens.kiosk.value.font
                    lineHeight: Tokens.kiosk.value.line
                    color: Tokens.ink
                    lineColor: Tokens.highContrast ? Tokens.lamp : Tokens.lampDown
                    lineWidth: Tokens.edgeStrong
                    Accessible.ignored: true
                }
            }
        }
    }
}
