import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Rows under one another; what does not fit goes to further pages, turned by large keys. Nothing
// scrolls and nothing is cut.
//
//   PagedColumn { spacing: Tokens.gutter; …rows… }
// A row that has a function seen() is told when it comes to be on screen.
Item {
    id: paged

    default property alias rows: column.data
    property alias spacing: column.spacing
    property int page: 1
    readonly property int pageCount: breaks.count
    readonly property real contentHeight: column.height
    readonly property var placed: column.children.filter(row => row.visible && row.height > 0)
    readonly property real start: breaks.starts[page - 1] ?? 0
    readonly property real end: page < pageCount ? breaks.starts[page] - spacing : column.height

    function lay() {
        for (const row of placed)
            row.opacity = breaks.holds(row.y, page) ? 1 : 0;
        placed.filter(row => row.seen && row.opacity > 0).forEach(row => row.seen());
    }

    onPageCountChanged: page = Math.min(page, pageCount)
    onPageChanged: lay()
    Component.onCompleted: lay()

    PageBreaks {
        id: breaks

        tops: paged.placed.map(row => row.y)
        bottoms: paged.placed.map(row => row.y + row.height)
        room: paged.height
        pagedRoom: paged.height - pager.implicitHeight - Tokens.gutter
        onChanged: Qt.callLater(paged.lay)
    }
    Item {
        width: parent.width
        height: Math.max(0, paged.end - paged.start)
        clip: paged.pageCount > 1

        Column {
            id: column

            width: parent.width
            y: -paged.start
        }
    }
    Pager {
        id: pager

        visible: paged.pageCount > 1
        width: parent.width
        anchors.bottom: parent.bottom
        page: paged.page
        count: paged.pageCount
        onPrevious: paged.page -= 1
        onNext: paged.page += 1
    }
}
