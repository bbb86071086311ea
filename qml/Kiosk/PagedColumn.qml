import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Rows under one another; what does not fit goes to further pages, turned by large keys. Nothing
// scrolls and nothing is cut.
//
//   PagedColumn { spacing: Tokens.gutter; …rows… }
// A row that has a function seen() is told when it comes to be on screen. One that is taller than a
// page is parted by its list of items, pageParts, if it has one.
Item {
    id: paged

    default property alias rows: column.data
    property alias spacing: column.spacing
    readonly property real contentHeight: column.height

    // Clipped, so that rows of other pages take no touch; with room for the ring of what has focus.
    Item {
        readonly property int aside: Tokens.ring + Tokens.ringGap
        readonly property real above: Math.min(aside, paged.spacing)

        anchors { left: parent.left; right: parent.right; leftMargin: -aside; rightMargin: -aside }
        y: -above
        height: Math.max(0, breaks.end - breaks.start) + 2 * above
        clip: breaks.count > 1

        Column {
            id: column

            x: parent.aside
            width: paged.width
            y: parent.above - breaks.start
        }
    }
    PageBreaks {
        id: breaks

        column: column
        room: paged.height
        pagedRoom: paged.height - pager.implicitHeight - Tokens.gutter
    }
    Pager {
        id: pager

        visible: breaks.count > 1
        width: parent.width
        anchors.bottom: parent.bottom
        page: breaks.page
        count: breaks.count
        onPrevious: breaks.page -= 1
        onNext: breaks.page += 1
    }
}
