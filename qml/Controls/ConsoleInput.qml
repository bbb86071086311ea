import QtQuick
import QtQuick.Templates as T

// A field of the console. An error stands under it in words.
//
//   ConsoleInput { label: …; placeholderText: …; error: …; iconName: "search"; keyCap: "/"
//                  locked: true; onTextEdited: …; onAccepted: … }
// label is spoken; showLabel puts it above the box.
FocusScope {
    id: input

    property string label: ""
    property bool showLabel: false
    property alias text: box.text
    property alias placeholderText: box.placeholderText
    property alias echoMode: box.echoMode
    property alias maximumLength: box.maximumLength
    property alias locked: box.readOnly
    property alias box: box
    property string error: ""
    property string iconName: ""
    property string keyCap: ""
    property bool code: false
    readonly property bool failed: error !== ""

    signal textEdited
    signal accepted

    implicitWidth: 240
    implicitHeight: (name.visible ? name.height + Tokens.space1 : 0) + box.height + (message.visible ? message.height + Tokens.space1 : 0)

    ConsoleText {
        id: name

        visible: input.showLabel
        width: parent.width
        role: "label"
        spoken: false
        text: input.label
    }
    T.TextField {
        id: box

        anchors { left: parent.left; right: parent.right; top: name.visible ? name.bottom : parent.top; topMargin: name.visible ? Tokens.space1 : 0 }
        height: Tokens.consoleInput
        leftPadding: LayoutMirroring.enabled ? endSpace : startSpace
        rightPadding: LayoutMirroring.enabled ? startSpace : endSpace
        readonly property int startSpace: Tokens.space3 + (input.iconName === "" ? 0 : Tokens.consoleIcon + 10)
        readonly property int endSpace: Tokens.space3 + (cap.visible ? cap.width + Tokens.space2 : 0)
        focus: true
        font: input.code ? Tokens.desk.code.font : Tokens.desk.value.font
        color: Tokens.ink
        placeholderTextColor: Tokens.stone700
        selectionColor: Tokens.pine700
        selectedTextColor: Tokens.pineText
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        activeFocusOnTab: true
        onTextEdited: input.textEdited()
        onAccepted: input.accepted()

        Accessible.role: Accessible.EditableText
        Accessible.name: input.label
        Accessible.description: input.error
        Accessible.readOnly: readOnly
        Accessible.passwordEdit: echoMode === TextInput.Password

        background: Item {
            Rectangle {
                anchors.fill: parent
                visible: !box.readOnly
                radius: Tokens.radiusButton
                color: Tokens.card
                border.width: input.failed ? 2 : 1
                border.color: input.failed ? Tokens.clayEdge : Tokens.stone500
            }
            DashedFrame {
                anchors.fill: parent
                visible: box.readOnly
                radius: Tokens.radiusButton
                thickness: 1
            }
            FocusRing {
                shown: box.activeFocus
                around: Tokens.radiusButton
                thickness: Tokens.edge
                gap: 1
            }
        }

        ConsoleText {
            visible: box.length === 0 && box.preeditText === "" && text !== ""
            anchors { fill: parent; leftMargin: box.leftPadding; rightMargin: box.rightPadding }
            role: "value"
            spoken: false
            text: box.placeholderText
            color: Tokens.stone700
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        AppIcon {
            anchors { left: parent.left; leftMargin: Tokens.space3; verticalCenter: parent.verticalCenter }
            name: input.iconName
            size: Tokens.consoleIcon
            color: Tokens.stone700
        }
        KeyCap {
            id: cap

            visible: text !== "" && !box.activeFocus
            anchors { right: parent.right; rightMargin: Tokens.space2; verticalCenter: parent.verticalCenter }
            text: input.keyCap
        }
    }
    Row {
        id: message

        visible: input.failed
        anchors { left: parent.left; right: parent.right; top: box.bottom; topMargin: Tokens.space1 }
        spacing: 6

        AppIcon {
            name: "exclamation-circle-fill"
            size: 15
            color: Tokens.clay
        }
        ConsoleText {
            width: parent.width - 21
            role: "smallStrong"
            text: input.error
            color: Tokens.clay
        }
    }
}
