import QtQuick

// A date in three numbers, in the order this practice's country writes it: month, day, year.
// Digits only; the focus moves on when a number is full. `edited` gives what stands there as
// written; C++ says what is wrong and in which part.
//
//   DateField { label: …; month: "03"; day: "31"; year: "1984"; error: …; wrongPart: "year"
//               onEdited: (month, day, year) => … }
Item {
    id: field

    property string label: qsTr("Birth date")
    property string hint: qsTr("month / day / year")
    property alias month: monthBox.text
    property alias day: dayBox.text
    property alias year: yearBox.text
    property alias error: message.error
    // "month", "day", "year", or "" for all three.
    property string wrongPart: ""
    readonly property bool complete: month.length > 0 && day.length > 0 && year.length === 4

    signal edited(string month, string day, string year)

    function take() {
        monthBox.forceActiveFocus(Qt.TabFocusReason);
    }
    function report(box, next) {
        edited(month, day, year);
        if (next && box.length === box.maximumLength && box.cursorPosition === box.length)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function isWrong(part) {
        return error !== "" && (wrongPart === "" || wrongPart === part);
    }

    implicitWidth: Tokens.contentWidth
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: 10

        Flow {
            width: parent.width
            spacing: Tokens.space3

            KioskText {
                role: "label"
                spoken: false
                text: field.label
            }
            KioskText {
                role: "hintWord"
                spoken: false
                text: field.hint
                color: Tokens.stone700
            }
        }
        Row {
            // Numbers keep their order in every script.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: parent.width
            spacing: Tokens.space4

            FieldBox {
                id: monthBox

                width: 190 * Math.min(Tokens.grow, 1.25)
                maximumLength: 2
                failed: field.isWrong("month")
                spokenText: qsTr("%1, month").arg(field.label)
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
                onTextEdited: field.report(monthBox, dayBox)
            }
            FieldBox {
                id: dayBox

                width: monthBox.width
                maximumLength: 2
                failed: field.isWrong("day")
                spokenText: qsTr("%1, day").arg(field.label)
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
                onTextEdited: field.report(dayBox, yearBox)
            }
            FieldBox {
                id: yearBox

                width: parent.width - 2 * monthBox.width - 2 * parent.spacing
                maximumLength: 4
                failed: field.isWrong("year")
                spokenText: qsTr("%1, year").arg(field.label)
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
                onTextEdited: field.report(yearBox, null)
            }
        }
        FieldMessage {
            id: message

            width: parent.width
        }
    }
}
