import QtQuick

// A paper to read, turned by two large keys; no swiping. A page ends at a whole line.
//
//   ConsentText { heading: …; text: …; }      page, pageCount (1-based)
Rectangle {
    id: paper

    property alias heading: head.text
    property alias text: body.text
    property int page: 1
    // Where the paper is out of reach its pages are turned from elsewhere.
    property bool keysVisible: true
    readonly property int lines: Math.max(1, Math.floor(view.height / body.lineHeight))
    readonly property int pageCount: Math.max(1, Math.ceil(body.lineCount / lines))

    implicitWidth: Tokens.contentWidth
    implicitHeight: 520
    radius: Tokens.radiusCard
    color: Tokens.card
    border.width: Tokens.edge
    border.color: Tokens.stone500
    onPageCountChanged: page = Math.min(page, pageCount)

    Accessible.role: Accessible.Document
    Accessible.name: heading

    KioskText {
        id: head

        anchors { left: parent.left; right: keys.left; top: parent.top; leftMargin: 36; rightMargin: Tokens.space5; topMargin: Tokens.space6 }
        role: "heading"
    }
    Item {
        id: view

        anchors { left: head.left; right: head.right; top: head.bottom; bottom: parent.bottom; topMargin: Tokens.radiusSign; bottomMargin: Tokens.space5 }

        Item {
            objectName: "turnedPage"
            width: parent.width
            height: paper.lines * body.lineHeight
            clip: true

            KioskText {
                id: body

                width: parent.width
                y: -(paper.page - 1) * paper.lines * lineHeight
            }
        }
    }
    Item {
        id: keys

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Tokens.gutter }
        width: paper.keysVisible ? 96 : 0
        visible: paper.keysVisible

        PagerKey {
            anchors.top: parent.top
            iconName: "chevron-up"
            spokenText: qsTr("Page before")
            enabled: paper.page > 1
            onClicked: paper.page -= 1
        }
        KioskText {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            role: "label"
            text: qsTr("%1 / %2").arg(paper.page).arg(paper.pageCount)
            color: Tokens.stone700
            horizontalAlignment: Text.AlignHCenter
        }
        PagerKey {
            anchors.bottom: parent.bottom
            iconName: "chevron-down"
            spokenText: qsTr("Next page")
            enabled: paper.page < paper.pageCount
            onClicked: paper.page += 1
        }
    }
}
