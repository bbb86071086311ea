import QtQuick

// A field of a kiosk form: label above with a hint beside it, the box, and under it a sentence that
// says what to do. Only the wrong box is red. The keyboard follows the focus by itself.
//
//   EntryField { label: …; hint: qsTr("if you like"); text: …; placeholder: …; error: …
//                kind: "name" | "text" | "email" | "phone" | "zip" | "code" | "number"
//                locked: true; lockedReason: … ; maximumLength: 100
//                onEdited: …(text)     onAccepted: … }
Item {
    id: field

    property alias label: name.text
    property alias hint: hintWords.text
    property alias text: box.text
    property alias placeholder: box.placeholderText
    property alias maximumLength: box.maximumLength
    property alias locked: box.locked
    property alias lockedReason: message.reason
    property alias error: message.error
    property alias box: box
    property string kind: "text"
    readonly property var hints: ({
            name: Qt.ImhNoPredictiveText,
            text: Qt.ImhNoPredictiveText,
            email: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText,
            phone: Qt.ImhDialableCharactersOnly,
            zip: Qt.ImhDigitsOnly,
            number: Qt.ImhDigitsOnly,
            code: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        })

    signal edited(string text)
    signal accepted

    function take() {
        box.forceActiveFocus(Qt.TabFocusReason);
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
                id: name

                width: Math.min(implicitWidth, parent.width)
                role: "label"
                spoken: false
            }
            KioskText {
                id: hintWords

                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                role: "hintWord"
                spoken: false
                color: Tokens.stone700
            }
        }
        FieldBox {
            id: box

            width: parent.width
            failed: message.failed
            spokenText: field.label
            inputMethodHints: field.hints[field.kind]
            font: field.kind === "code" ? Tokens.kiosk.valueCode.font : Tokens.kiosk.value.font
            onTextEdited: field.edited(text)
            onAccepted: field.accepted()

            Accessible.description: message.failed ? message.error : message.reason !== "" ? message.reason : field.hint
        }
        FieldMessage {
            id: message

            width: parent.width
        }
    }
}
