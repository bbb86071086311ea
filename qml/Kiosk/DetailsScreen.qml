pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// What is on record, beside the licence where the two differ, and a button to change each.
KioskScreen {
    id: screen

    readonly property DetailsModel details: kiosk.details

    PagedColumn {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: screen.details.questions

            Item {
                id: asked

                required property var row
                required property int index
                property alias pageParts: question.parts

                width: parent.width
                height: question.height + Tokens.space5

                Comparison {
                    id: question

                    width: parent.width
                    question: Tokens.lower ? "" : asked.row.question
                    startSource: qsTr("On your license")
                    startLines: asked.row.startLines
                    endSource: qsTr("On our record")
                    endLines: asked.row.endLines
                    chosen: asked.row.chosen
                    onChoose: side => screen.details.choose(asked.row.key, side)
                    onNeither: screen.details.change(asked.row.key)
                }
            }
        }
        KioskText {
            width: parent.width
            visible: text !== ""
            role: "heading"
            text: screen.details.restTitle
            bottomPadding: Tokens.space5
        }
        Repeater {
            model: screen.details.rows

            ChangeRow {
                width: parent.width
                onChange: screen.details.change(row.key)
                onShown: screen.details.markSeen(row.key)
            }
        }
    }
}
