import QtQuick

// Two values side by side, one question, and Neither. Nothing is chosen beforehand.
//
//   Comparison {
//       question: qsTr("Which address is right?")
//       startSource: qsTr("On your license"); startIcon: "person-vcard"; startLines: […]
//       endSource: qsTr("On our record");     endIcon: "file-earmark-text"; endLines: […]
//       neitherText: qsTr("Neither. I’ll type it")
//       chosen: "" | "start" | "end"
//       onChoose: side => …     onNeither: …
//   }
// Lines are lists of runs {text, differs}, made in C++.
Item {
    id: comparison

    property string question: ""
    property string startSource: ""
    property string startIcon: "person-vcard"
    property var startLines: []
    property string endSource: ""
    property string endIcon: "file-earmark-text"
    property var endLines: []
    property string neitherText: qsTr("Neither. I’ll type it")
    property string chosen: ""
    property bool code: false
    // Without the ground around it, where the question is the screen's own.
    property bool bare: question === "" || Tokens.highContrast
    readonly property int inset: bare ? 0 : Tokens.radiusCard
    // Large letters need the whole width for one value.
    readonly property bool stacked: Tokens.textStep === 2
    // What may stand on pages of its own where all has no room.
    readonly property list<Item> parts: [asked, start, end, other]
    readonly property real cardWidth: stacked ? body.width : (body.width - Tokens.gutter) / 2

    signal choose(string side)
    signal neither

    implicitWidth: Tokens.contentWidth
    implicitHeight: body.height + 2 * inset

    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Rectangle {
        anchors.fill: parent
        visible: !comparison.bare
        radius: Tokens.radiusCard
        color: Tokens.stone50
    }
    Column {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: comparison.inset }
        spacing: Tokens.gutter

        Item {
            id: asked

            visible: comparison.question !== ""
            width: parent.width
            height: Math.max(mark.height, ask.height)

            AppIcon {
                id: mark

                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                name: "question-circle-fill"
                size: Math.round(44 * Tokens.grow)
            }
            KioskText {
                id: ask

                anchors { left: mark.right; right: parent.right; leftMargin: Tokens.space4; verticalCenter: parent.verticalCenter }
                role: "heading"
                text: comparison.question
            }
        }
        Grid {
            width: parent.width
            columns: comparison.stacked ? 1 : 2
            spacing: Tokens.gutter

            ComparisonCard {
                id: start

                width: comparison.cardWidth
                height: comparison.stacked ? implicitHeight : Math.max(start.implicitHeight, end.implicitHeight)
                source: comparison.startSource
                iconName: comparison.startIcon
                lines: comparison.startLines
                code: comparison.code
                chosen: comparison.chosen === "start"
                onClicked: comparison.choose("start")
            }
            ComparisonCard {
                id: end

                width: comparison.cardWidth
                height: comparison.stacked ? implicitHeight : start.height
                source: comparison.endSource
                iconName: comparison.endIcon
                lines: comparison.endLines
                code: comparison.code
                chosen: comparison.chosen === "end"
                onClicked: comparison.choose("end")
            }
        }
        SecondaryButton {
            id: other

            visible: text !== ""
            width: parent.width
            height: Math.max(Tokens.lower ? 88 : 0, implicitHeight - (Tokens.lower ? Tokens.space2 : 0))
            text: comparison.neitherText
            onClicked: comparison.neither()
        }
    }
}
