pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The kiosk's keyboard, on the sill inside the door: give it to KioskPage.footer. It follows the
// focused field by itself and shows a number pad where the field wants numbers.
//
//   OnScreenKeyboard { language: "es"; onFinished: … }      finished: Next field on the last one
//   target: the field that is typed into; page: "letters" | "numbers" | "accents" | "pad"
Rectangle {
    id: keyboard

    property string language: "en"
    property Item target: null
    property string page: "letters"
    // 0 small letters, 1 one capital, 2 capitals until touched again
    property int shift: 0
    property bool lastField: false
    readonly property Item focused: Window.activeFocusItem
    readonly property int keyHeight: Tokens.lower ? 76 : 104
    readonly property int bedHeight: 4 * keyHeight + 3 * Tokens.space4 + (Tokens.lower ? 40 : 40)

    signal finished

    function follow() {
        if (KeyLayout.isField(focused) && focused !== target)
            turnTo(focused);
    }
    function turnTo(field) {
        target = field;
        page = KeyLayout.pageFor(target);
        settle();
        // A form that is still being built has more fields a moment later.
        Qt.callLater(settle);
    }
    function settle() {
        shift = shift === 2 ? 2 : KeyLayout.wantsCapital(target) ? 1 : 0;
        lastField = !KeyLayout.hasNext(target);
    }
    function strike(key) {
        const acts = {char: typed, space: typed, erase: erased, shift: shifted, page: turned, next: moved};
        acts[key.kind](key);
    }
    function typed(key) {
        KeyLayout.type(target, shift > 0 ? key.shifted : key.text);
        shift = shift === 2 ? 2 : 0;
        settle();
    }
    function erased() {
        KeyLayout.erase(target);
        settle();
    }
    function shifted() {
        shift = (shift + 1) % 3;
    }
    function turned(key) {
        page = key.text;
    }
    function moved() {
        if (!KeyLayout.goNext(target))
            finished();
    }
    function iconOf(kind) {
        return kind === "erase" ? "backspace" : kind !== "shift" ? "" : shift > 0 ? "shift-fill" : "shift";
    }
    function wordsOf(key) {
        const pages = {letters: qsTr("ABC"), numbers: "123", accents: "á ñ ü"};
        return key.kind === "space" ? qsTr("space") : key.kind === "page" ? pages[key.text] : key.kind === "next" ? nextWords : shift > 0 ? key.shifted : key.text;
    }
    function spokenOf(key) {
        const said = {shift: shift === 2 ? qsTr("Capitals stay on") : qsTr("Capital letter"), erase: qsTr("Erase"), space: qsTr("Space")};
        const pages = {letters: qsTr("Letters"), numbers: qsTr("Numbers and signs"), accents: qsTr("Letters with accents")};
        return key.kind === "page" ? pages[key.text] : said[key.kind] || wordsOf(key);
    }

    readonly property string nextWords: lastField ? qsTr("Done") : qsTr("Next field")

    width: Tokens.doorWidth
    height: bedHeight
    color: Tokens.highContrast ? Tokens.card : Tokens.stone200
    onFocusedChanged: follow()
    Component.onCompleted: follow()

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Keyboard")

    // Keys stand as they do on any keyboard, whichever way the language is read.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: Tokens.highContrast
        width: parent.width
        height: Tokens.edge
        color: Tokens.stone500
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 28
        spacing: Tokens.space4

        Repeater {
            model: KeyLayout.rows(keyboard.language, keyboard.page)

            Row {
                id: row

                required property var modelData
                readonly property int fixed: modelData.reduce((sum, key) => sum + key.span, 0)
                readonly property int filling: modelData.filter(key => key.span === 0).length
                readonly property real rest: (parent.width - fixed - (modelData.length - 1) * spacing) / Math.max(1, filling)

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Tokens.space4

                Repeater {
                    model: row.modelData

                    KeyboardKey {
                        required property var modelData

                        width: modelData.span > 0 ? modelData.span : row.rest
                        height: keyboard.keyHeight
                        kind: modelData.kind
                        text: keyboard.wordsOf(modelData)
                        spokenText: keyboard.spokenOf(modelData)
                        iconName: keyboard.iconOf(modelData.kind)
                        autoRepeat: modelData.kind === "erase"
                        onClicked: keyboard.strike(modelData)
                    }
                }
            }
        }
    }
}
