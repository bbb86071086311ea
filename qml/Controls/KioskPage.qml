import QtQuick

// A kiosk screen: the wall with its one question, the door with what is the patient's own, the sill
// with the way on. 1080×1920. What is written inside goes into the door, 920 wide.
//
//   KioskPage {
//       practiceName, stepIndex (0: no steps), stepCount, title, lead, staffSign, staffSignIcon
//       backText, backIcon, backVisible, primaryText, primaryIcon, primaryEnabled
//       languageName, litUtility
//       hello: true      display type (Welcome)
//       moment: true     display type, centred (Still there?)
//       doorVisible, archesVisible, wallTaken (lower reach: something else stands on the wall),
//       doorPadding, doorTopPadding, headingVisible (lower reach)
//       footer: OnScreenKeyboard {}     at the door's foot, full width
//       overlay: Sheet {}               over wall and door, beneath the sill
//       onBack, onPrimary, onStartOver, onLanguageClicked, onTextSizeClicked, onSoundClicked,
//       onAskAtDesk
//   }
// arrive() plays the screen change: the door's content fades in and moves in reading direction.
FocusScope {
    id: page

    property alias practiceName: wall.practiceName
    property alias stepIndex: wall.stepIndex
    property alias stepCount: wall.stepCount
    property string title: ""
    property alias lead: wall.lead
    property alias staffSign: wall.staffSign
    property alias staffSignIcon: wall.staffSignIcon
    property bool hello: false
    // In lower reach the question stands in the door, unless one field being typed needs the place.
    property bool headingVisible: true
    property bool moment: false
    property alias archesVisible: wall.arches
    property alias wallTaken: wall.taken
    property alias doorVisible: door.visible
    property alias doorPadding: door.padding
    property alias doorTopPadding: door.topPadding
    property alias footer: door.footer
    property alias backText: sill.backText
    property alias backIcon: sill.backIcon
    property alias backVisible: sill.backVisible
    property alias primaryText: sill.primaryText
    property alias primaryIcon: sill.primaryIcon
    property alias primaryEnabled: sill.primaryEnabled
    property alias languageName: sill.languageName
    property alias litUtility: sill.litUtility
    property alias soundVisible: sill.soundVisible
    default property alias content: door.content
    property alias overlay: above.data
    readonly property alias contentItem: door.contentItem

    signal back
    signal primary
    signal startOver
    signal languageClicked
    signal textSizeClicked
    signal soundClicked
    signal askAtDesk

    function arrive() {
        arrival.restart();
    }

    width: Tokens.screenWidth
    height: Tokens.screenHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Wall {
        id: wall

        title: page.title
        titleRole: page.hello || page.moment ? "display" : "title"
        centered: page.moment
    }
    Door {
        id: door

        anchors { left: parent.left; leftMargin: Tokens.doorInset }
        y: Tokens.doorTop
        heading: page.headingVisible ? page.title : ""
    }
    Item {
        id: above

        width: parent.width
        height: Tokens.sillTop
    }
    Sill {
        id: sill

        y: Tokens.sillTop
        onBack: page.back()
        onPrimary: page.primary()
        onStartOver: page.startOver()
        onLanguageClicked: page.languageClicked()
        onTextSizeClicked: page.textSizeClicked()
        onSoundClicked: page.soundClicked()
        onAskAtDesk: page.askAtDesk()
    }
    ParallelAnimation {
        id: arrival

        NumberAnimation {
            target: door.contentItem
            property: "opacity"
            from: 0
            to: 1
            duration: Tokens.screenTime
        }
        NumberAnimation {
            target: door
            property: "shift"
            from: page.LayoutMirroring.enabled ? -Tokens.screenShift : Tokens.screenShift
            to: 0
            duration: Tokens.screenTime
            easing.type: Easing.Bezier
            easing.bezierCurve: Tokens.curveOut
        }
    }
}
