import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Wall, door and sill with the words of the screen that is up; the screen itself is loaded into the
// door, one at a time, so that nothing of another one is left.
KioskPage {
    id: page

    required property Kiosk kiosk
    readonly property string screen: kiosk.idle.asking ? "StillThere" : kiosk.words.outOfOrder ? "OutOfOrder" : kiosk.flow.screen
    readonly property KioskScreen shown: loader.item as KioskScreen
    readonly property bool typing: shown !== null && shown.typing
    readonly property bool farewell: screen === "Done"
    readonly property string sheet: screen === "StillThere" ? "" : kiosk.sheet
    readonly property bool covered: farewell || sheet !== ""

    function primaryTouched() {
        if (sheet === "" && shown)
            shown.primary();
        else
            kiosk.primary();
    }

    practiceName: kiosk.words.practiceName
    stepIndex: kiosk.words.step
    stepCount: kiosk.words.stepCount
    // In lower reach the fields and the keyboard need the door for themselves.
    headingVisible: !typing
    title: covered ? "" : kiosk.words.title
    lead: covered ? "" : kiosk.words.lead
    staffSign: kiosk.words.staffSign
    staffSignIcon: kiosk.words.staffSignIcon
    hello: screen === "Welcome"
    moment: screen === "StillThere"
    backText: kiosk.words.back
    backIcon: kiosk.words.backIcon
    backVisible: kiosk.words.back !== ""
    primaryText: kiosk.words.primary
    primaryIcon: kiosk.words.primaryIcon
    primaryEnabled: kiosk.words.primaryEnabled
    languageName: kiosk.languages.currentName
    litUtility: ({help: "help", easier: "textSize", language: "language"})[sheet] ?? ""
    // Beneath a sheet the door is shut: nothing can be read through the dusk.
    doorVisible: !covered
    // Speech is not built in yet; a button that does nothing has no place here.
    soundVisible: false
    archesVisible: !farewell
    doorPadding: shown && shown.camera ? Tokens.doorPaddingCamera : Tokens.lower ? Tokens.doorPaddingLower : Tokens.doorPadding
    footer: typing ? keyboard : null

    onBack: kiosk.back()
    onPrimary: primaryTouched()
    onStartOver: kiosk.startOver()
    onLanguageClicked: kiosk.openSheet("language")
    onTextSizeClicked: kiosk.openSheet("easier")
    onAskAtDesk: kiosk.askAtDesk()

    LayoutMirroring.enabled: kiosk.languages.rightToLeft
    LayoutMirroring.childrenInherit: true

    ScreenLoader {
        id: loader

        anchors.fill: parent
        focus: true
        kiosk: page.kiosk
        file: page.screen + "Screen.qml"
        onLoaded: page.arrive()
    }
    ScreenLoader {
        id: keyboard

        visible: page.typing
        width: Tokens.doorWidth
        kiosk: page.kiosk
        file: page.typing ? "KioskKeyboard.qml" : ""
    }

    wallTaken: onWall.visible && onWall.children.length > 0
    overlay: [
        Item {
            id: onWall

            anchors.horizontalCenter: parent.horizontalCenter
            y: Tokens.wallViewTop
            width: Tokens.contentWidth
            height: Tokens.doorTop - Tokens.gutter - y
            visible: Tokens.lower && !page.covered
            children: Tokens.lower && page.shown && page.shown.wallView ? [page.shown.wallView] : []
        },
        ScreenLoader {
            anchors.fill: parent
            kiosk: page.kiosk
            file: page.farewell ? "Farewell.qml" : ""
        },
        TapHandler {
            enabled: page.screen === "StillThere"
            onTapped: page.kiosk.idle.touched()
        },
        ScreenLoader {
            anchors.fill: parent
            kiosk: page.kiosk
            file: page.sheet === "" ? "" : page.sheet.charAt(0).toUpperCase() + page.sheet.slice(1) + "Sheet.qml"
        }
    ]

    Binding {
        target: Tokens
        property: "textStep"
        value: page.kiosk.comfort.textStep
    }
    Binding {
        target: Tokens
        property: "theme"
        value: page.kiosk.comfort.highContrast ? Tokens.HighContrast : Tokens.Light
    }
    Binding {
        target: Tokens
        property: "reach"
        value: page.kiosk.comfort.lower ? Tokens.Lower : Tokens.Normal
    }
    Binding {
        target: Tokens
        property: "tallScript"
        value: page.kiosk.languages.tallScript
    }
}
