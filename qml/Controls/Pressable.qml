import QtQuick
import QtQuick.Templates as T

// What every button and card does: shows a press at once, acts on release inside, on Space, Enter
// and an accessible press, and has a ring when reached by keys.
//
//   Pressable { text: …; onClicked: … }      ringed: shows the focus ring
T.AbstractButton {
    id: control

    // What is read aloud, when it is more than the text.
    property string spokenText: text
    property string spokenDetail: ""
    property bool ringed: visualFocus

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus

    function press() {
        if (enabled)
            clicked();
    }

    Accessible.role: Accessible.Button
    Accessible.name: spokenText
    Accessible.description: spokenDetail
    Accessible.onPressAction: control.press()

    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()
}
