import QtQuick
import Anteroom.Controls
import Anteroom.Visit

// Wall, door and sill with the words of the screen that is up; the screen itself is loaded into the
// door, one at a time, so that nothing of another one is left.
KioskPage {
    id: page

    required property Kiosk kiosk
    readonly property string screen: kiosk.idle.asking ? "StillThere" : kiosk.flow.screen
    readonly property KioskScreen shown: loader.item as KioskScreen
    readonly property bool typing: shown !== null && shown.typing
    readonly property bool farewell: screen === "Done"

    function show() {
        loader.setSource(screen + "Screen.qml", {kiosk: kiosk});
        arrive();
    }
    function primaryTouched() {
        if (kiosk.sheet === "" && shown)
            shown.primary();
        else
            kiosk.primary();
    }

    practiceName: kiosk.words.practiceName
    stepIndex: kiosk.words.step
    stepCount: kiosk.words.stepCount
    title: farewell || kiosk.sheet !== "" ? "" : kiosk.words.title
    lead: farewell || kiosk.sheet !== "" ? "" : kiosk.words.lead
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
    litUtility: ({help: "help", easier: "textSize", language: "language"})[kiosk.sheet] ?? ""
    doorVisible: !farewell
    archesVisible: !farewell
    doorPadding: shown && shown.camera ? Tokens.doorPaddingCamera : Tokens.lower ? Tokens.doorPaddingLower : Tokens.doorPadding

    onScreenChanged: show()
    onBack: kiosk.back()
    onPrimary: primaryTouched()
    onStartOver: kiosk.startOver()
    onLanguageClicked: kiosk.openSheet("language")
    onTextSizeClicked: kiosk.openSheet("easier")
    onAskAtDesk: kiosk.askAtDesk()
    Component.onCompleted: show()

    LayoutMirroring.enabled: kiosk.languages.rightToLeft
    LayoutMirroring.childrenInherit: true

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    footer: Loader {
        active: page.typing
        visible: active
        width: Tokens.doorWidth
        sourceComponent: OnScreenKeyboard {
            language: page.kiosk.languages.current
            onFinished: page.primaryTouched()
        }
    }

    overlay: [
        Loader {
            active: page.farewell
            anchors.fill: parent
            sourceComponent: Farewell {
                kiosk: page.kiosk
            }
        },
        TapHandler {
            enabled: page.screen === "StillThere"
            onTapped: page.kiosk.idle.touched()
        },
        SheetLoader {
            anchors.fill: parent
            kiosk: page.kiosk
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
