import QtQuick
import Anteroom.Controls

// Fields above the keyboard: when there are more than fit, the one that is typed into is always
// in sight; Next field goes to the others. What would show in part does not show.
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

    function listed(items) {
        const all = [];
        for (let i = 0; i < items.length; ++i)
            all.push(items[i]);
        return all;
    }
    // The boxes of a form come in an item of their own.
    function pieces() {
        const all = listed(column.children);
        const boxes = all.find(each => each instanceof FormBoxes);
        return boxes ? all.filter(each => each !== boxes).concat(listed(boxes.children)) : all;
    }
    function topOf(piece) {
        return piece.y + (piece.parent === column ? 0 : piece.parent.y);
    }
    function fits(piece) {
        const top = topOf(piece);
        return piece.visible && piece.height > 0 && top >= offset - 1 && top + piece.height <= offset + height + 1;
    }

    onFocusTopChanged: follow()
    onHeightChanged: follow()
    onMostChanged: follow()

    Item {
        id: sight

        readonly property var whole: view.pieces().filter(view.fits)
        readonly property bool some: whole.length > 0
        // A ring round the field lies outside of it.
        readonly property real edge: Tokens.space2
        readonly property real begin: some ? Math.min(...whole.map(view.topOf)) : view.offset
        readonly property real end: some ? Math.max(...whole.map(each => view.topOf(each) + each.height)) : view.offset + view.height

        x: -edge
        y: begin - view.offset - edge
        width: view.width + 2 * edge
        height: end - begin + 2 * edge
        clip: view.most > 0

        Column {
            id: column

            x: sight.edge
            y: sight.edge - sight.begin
            width: view.width
            spacing: Tokens.space5
        }
    }
}
