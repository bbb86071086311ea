pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// What the card says, beside its picture: what was read, one question at a time about what the
// reader is unsure of, and the rest typed.
KioskScreen {
    id: screen

    readonly property CardForm card: kiosk.card

    wallView: question.visible ? question.evidence : null

    Rectangle {
        id: frame

        visible: screen.card.pictured && !Tokens.lower && !question.visible
        width: parent.width
        height: visible ? Tokens.rowHeight * 3 : 0
        radius: Tokens.radiusCard
        color: Tokens.stone50
        border.width: Tokens.edge
        border.color: Tokens.stone500

        PictureView {
            anchors { left: parent.left; right: again.left; top: parent.top; bottom: parent.bottom; margins: Tokens.space4 }
            picture: screen.card.picture
            whole: true

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your card, front")
        }
        SmallButton {
            id: again

            anchors { right: parent.right; bottom: parent.bottom; margins: Tokens.space4 }
            text: qsTr("Take it again")
            iconName: "camera"
            onClicked: screen.kiosk.flow.send(VisitEvent.Retake)
        }
    }
    CardQuestion {
        id: question

        visible: screen.card.asking
        width: parent.width
        card: screen.card
    }
    Note {
        id: progress

        visible: text !== "" && !question.visible
        y: frame.visible ? frame.height + Tokens.gutter : 0
        width: parent.width
        tone: screen.card.progress === "" ? "headsUp" : "calm"
        text: screen.card.progress || screen.card.trouble
    }
    PagedColumn {
        readonly property Item above: question.visible ? question : progress.visible ? progress : frame

        // In lower reach there is room for the question alone.
        visible: !(question.visible && Tokens.lower)
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: parent.height - (above.visible ? above.y + above.height + Tokens.gutter : 0)
        spacing: 0

        Repeater {
            model: screen.card.rows

            ChangeRow {
                width: parent.width
                onChange: screen.card.change(row.key)
            }
        }
    }
}
