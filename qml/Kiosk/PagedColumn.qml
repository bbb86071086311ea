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
    readonly property real contentHeight: column.height

    Item {
        width: parent.width
        height: Math.max(0, breaks.end - breaks.start)

        Column {
            id: column

            width: parent.width
            y: -breaks.start
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
