import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// A paper to read, and three equal ways to answer it.
KioskScreen {
    id: screen

    readonly property ConsentModel consent: kiosk.consent
    readonly property int paper: consent.index

    // The primary button means the ink that is on the pad.
    function primary() {
        consent.answer(pad.inked ? pad.png() : new ArrayBuffer(0));
    }

    onPaperChanged: pad.clear()
    wallView: sheet

    ConsentText {
        id: sheet

        anchors.fill: parent
        heading: screen.consent.heading
        text: screen.consent.text
        keysVisible: !Tokens.lower
    }
    Item {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: pad.top; bottomMargin: Tokens.space5 }
        children: Tokens.lower ? [] : [sheet]
    }
    Pager {
        visible: Tokens.lower
        width: parent.width
        page: sheet.page
        count: sheet.pageCount
        onPrevious: sheet.page -= 1
        onNext: sheet.page += 1
    }
    SignaturePad {
        id: pad

        anchors { left: parent.left; right: parent.right; bottom: ways.top; bottomMargin: Tokens.space5 }
        height: Tokens.lower ? 2 * Tokens.rowHeight : implicitHeight + Tokens.rowHeight
        onStrokesChanged: screen.consent.inked = pad.inked
    }
    Row {
        id: ways

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Tokens.gutter

        SmallButton {
            text: qsTr("Type my name")
            iconName: "keyboard"
            onClicked: screen.kiosk.flow.send(VisitEvent.TypeName)
        }
        SmallButton {
            text: qsTr("I don’t want to sign")
            iconName: screen.consent.declining ? "check-lg" : ""
            onClicked: screen.consent.declining = !screen.consent.declining
        }
    }
}
