import QtQuick
import Anteroom.Controls

// Fields above the keyboard: when there are more than fit, the one that is typed into is always
// in sight; Next field goes to the others.
Item {
    id: view

    default property alias fields: column.data
    readonly property Item focused: Window.activeFocusItem
    readonly property bool inside: focused !== null && holds(focused)
    readonly property real focusTop: inside ? focused.mapToItem(column, 0, 0).y - label : 0
    readonly property real focusBottom: inside ? focused.mapToItem(column, 0, focused.height).y : 0
    // The label stands above the box.
    readonly property real label: Tokens.kiosk.label.line + Tokens.space3
    readonly property real most: Math.max(0, column.height - height)
    property real offset: 0

    function holds(item) {
        let each = item;
        while (each && each !== column)
            each = each.parent;
        return each === column;
    }
    function follow() {
        const least = Math.min(focusBottom + Tokens.space2 - height, most);
        offset = Math.max(0, Math.min(Math.max(offset, least), Math.max(0, focusTop)));
    }

    clip: most > 0
    onFocusTopChanged: follow()
    onHeightChanged: follow()
    onMostChanged: follow()

    Column {
        id: column

        width: parent.width
        y: -view.offset
        spacing: Tokens.space5
    }
}
