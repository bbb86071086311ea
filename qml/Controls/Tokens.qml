pragma Singleton
import QtQuick
import Anteroom.Controls

// Every colour, size, radius, duration and type role of the look (LOOK.md §1–4). State: the theme,
// the text step, the reach and whether motion is reduced; set once by a program or a visit.
//
//   Tokens.theme = Tokens.HighContrast      Tokens.textStep = 0 | 1 | 2
//   Tokens.reach = Tokens.Lower             Tokens.reducedMotion, Tokens.tallScript
//   Tokens.kiosk.title.font / .line         Tokens.desk.body.font / .line
QtObject {
    id: tokens

    enum Theme { Light, HighContrast }
    enum Reach { Normal, Lower }

    property int theme: Tokens.Light
    property int textStep: 0
    property int reach: Tokens.Normal
    property bool reducedMotion: false
    // Devanagari, Bengali and Arabic script need 15 % more line.
    property bool tallScript: false

    readonly property bool highContrast: theme === Tokens.HighContrast
    readonly property bool lower: reach === Tokens.Lower
    readonly property bool larger: textStep > 0

    // Room
    readonly property color pine950: highContrast ? "#000000" : "#0A2722"
    readonly property color pine900: highContrast ? "#000000" : "#0F3831"
    readonly property color pine800: highContrast ? "#000000" : "#184C43"
    readonly property color pine700: highContrast ? "#FFFFFF" : "#1B5C50"
    readonly property color pine600: highContrast ? "#FFFFFF" : "#24735F"
    readonly property color pine200: highContrast ? "#FFFFFF" : "#B9D6CB"
    readonly property color pine100: highContrast ? "#1E1E1E" : "#DBEAE3"
    readonly property color pine50: highContrast ? "#1E1E1E" : "#EEF5F1"
    readonly property color pineText: highContrast ? "#000000" : "#FFFFFF"

    // Paper
    readonly property color paper: highContrast ? "#000000" : "#FDFCF9"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color stone50: highContrast ? "#000000" : "#F5F4EF"
    readonly property color stone100: highContrast ? "#1E1E1E" : "#ECEBE4"
    readonly property color stone200: highContrast ? "#8C8C8C" : "#DDDCD3"
    readonly property color stone500: highContrast ? "#FFFFFF" : "#7A817B"
    readonly property color stone700: highContrast ? "#F2F2F2" : "#424B47"
    readonly property color ink: highContrast ? "#FFFFFF" : "#13201D"

    // The way on
    readonly property color lamp: highContrast ? "#FFD75E" : "#FFC94D"
    readonly property color lampDown: highContrast ? "#FFF0C7" : "#EFAE1F"
    readonly property color lamp100: highContrast ? "#000000" : "#FFF0C7"
    readonly property color lampInk: highContrast ? "#FFD75E" : "#5C3B00"
    readonly property color lampEdge: highContrast ? "#FFD75E" : "#D9B65C"
    readonly property color lampText: "#13201D"
    readonly property color waiting: "#31473F"
    readonly property color waitingText: "#D3DFDA"

    // States
    readonly property color clay: highContrast ? "#FFB4A2" : "#8A2613"
    readonly property color clayEdge: highContrast ? "#FFB4A2" : "#B23A20"
    readonly property color clay50: highContrast ? "#000000" : "#FCEBE6"
    readonly property color leaf: highContrast ? "#A6F0B0" : "#14532D"
    readonly property color leaf50: highContrast ? "#000000" : "#E1F2E3"
    readonly property color focus: highContrast ? "#7CC4FF" : "#0A4FC4"
    readonly property color added: highContrast ? "#A6F0B0" : "#0F3D22"
    readonly property color addedFill: highContrast ? "#000000" : "#D5ECD9"
    readonly property color checkEdge: highContrast ? "#FFD75E" : "#B98A1C"
    readonly property color readEdge: highContrast ? "#FFFFFF" : "#9CB9AE"

    // On the wall and the sill
    readonly property color roomText: "#FFFFFF"
    readonly property color roomTextSecond: highContrast ? "#FFFFFF" : "#DBEAE3"
    readonly property color roomEdge: highContrast ? "#FFFFFF" : "#8FB3A8"
    readonly property color stepToCome: highContrast ? "#FFFFFF" : "#6F958B"
    readonly property color stepPast: highContrast ? "#FFFFFF" : "#A9CBBF"
    readonly property color utility: highContrast ? "#FFFFFF" : "#E6F0EC"
    readonly property color utilityEdge: highContrast ? "#8C8C8C" : "transparent"
    readonly property color sign: "#FFFFFF"
    readonly property color signInk: "#13201D"
    readonly property color focusOnRoom: "#FFFFFF"
    readonly property color line: highContrast ? "#FFFFFF" : "transparent"
    readonly property color scrim: highContrast ? "#C7000000" : "#C70A2722"
    readonly property var arches: ["#113C35", "#134139", "#15463E"]
    readonly property var archesLower: ["#123F37", "#15463D", "#184C43"]

    // Over a camera picture, whatever the theme
    readonly property color viewBed: "#101514"
    readonly property color viewShade: "#940A1512"
    readonly property color viewHalo: "#0A1512"
    readonly property color viewLamp: "#FFC94D"
    readonly property color viewPanel: "#0A2722"
    readonly property color viewPanelEdge: "#6F958B"
    readonly property color viewText: "#FFFFFF"
    readonly property color cameraOn: "#FF8A70"
    readonly property color evidenceBed: "#2A312F"
    readonly property color evidenceFrame: "#0A4FC4"
    readonly property color evidenceHalo: "#FFFFFF"
    readonly property color shadeBlack: "#000000"
    readonly property color lightWhite: "#FFFFFF"

    // Type: {font, line}
    readonly property real grow: [1, 1.25, 1.5][textStep]
    readonly property real growTitle: [1, 1.15, 1.3][textStep]
    readonly property real lineGrow: tallScript ? 1.15 : 1
    readonly property var kiosk: ({
            display: role(Typeface.voice(700, 84 * growTitle, -0.015), 92 * growTitle * lineGrow),
            title: role(Typeface.voice(700, 56 * growTitle, -0.01), 66 * growTitle * lineGrow),
            lowerTitle: role(Typeface.voice(700, 44 * growTitle), 54 * growTitle * lineGrow),
            name: role(Typeface.voice(700, 48 * growTitle), 58 * growTitle * lineGrow),
            heading: role(Typeface.voice(700, 40 * grow), 50 * grow * lineGrow),
            action: role(Typeface.voice(700, 38 * grow), 46 * grow * lineGrow),
            hint: role(Typeface.voice(700, 38 * grow), 46 * grow * lineGrow),
            card: role(Typeface.voice(700, 36 * grow), 46 * grow * lineGrow),
            row: role(Typeface.voice(700, 34 * grow), 44 * grow * lineGrow),
            value: role(Typeface.text(500, 36 * grow), 46 * grow * lineGrow),
            valueStrong: role(Typeface.text(700, 36 * grow), 46 * grow * lineGrow),
            valueCode: role(Typeface.code(500, 34 * grow), 46 * grow * lineGrow),
            language: role(Typeface.text(600, 34 * grow), 44 * grow * 1.15),
            lead: role(Typeface.text(400, 32 * grow), 44 * grow * lineGrow),
            leadStrong: role(Typeface.text(600, 32 * grow), 42 * grow * lineGrow),
            body: role(Typeface.text(400, 28 * grow), 40 * grow * lineGrow),
            bodyStrong: role(Typeface.text(700, 28 * grow), 40 * grow * lineGrow),
            message: role(Typeface.text(500, 28 * grow), 38 * grow * lineGrow),
            label: role(Typeface.text(600, 28 * grow), 36 * grow * lineGrow),
            hintWord: role(Typeface.text(400, 28 * grow), 36 * grow * lineGrow),
            code: role(Typeface.code(500, 28 * grow), 40 * grow * lineGrow),
            glyph: role(Typeface.code(700, 104), 112),
            wall: role(Typeface.text(600, 28), 36 * lineGrow),
            sign: role(Typeface.text(700, 28), 36 * lineGrow),
            utility: role(Typeface.text(600, 28), 32 * lineGrow),
            key: role(Typeface.text(500, 38 * Math.min(grow, 1.25)), 46 * Math.min(grow, 1.25)),
            keyWord: role(Typeface.text(600, 28 * grow), 36 * grow),
            keyGo: role(Typeface.voice(700, 32 * grow), 40 * grow),
            count: role(Typeface.voice(700, 220), 240)
        })
    readonly property var desk: ({
            title: role(Typeface.voice(700, 22), 28),
            heading: role(Typeface.voice(700, 16), 22),
            section: role(Typeface.voice(700, 14), 20),
            value: role(Typeface.text(500, 15), 22),
            valueStrong: role(Typeface.text(600, 15), 22),
            valueLarge: role(Typeface.text(600, 17), 24),
            body: role(Typeface.text(400, 14), 20),
            bodyStrong: role(Typeface.text(600, 14), 20),
            label: role(Typeface.text(600, 13), 18),
            small: role(Typeface.text(400, 13), 18),
            smallStrong: role(Typeface.text(500, 13), 18),
            code: role(Typeface.code(500, 14), 22),
            codeLarge: role(Typeface.code(600, 22), 28)
        })

    // Space and radius
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int space7: 48
    readonly property int space8: 64
    readonly property int space9: 96
    readonly property int radiusDoor: 64
    readonly property int radiusView: 40
    readonly property int radiusCard: 28
    readonly property int radiusNote: 24
    readonly property int radiusField: 20
    readonly property int radiusSmall: 18
    readonly property int radiusKey: 16
    readonly property int radiusSign: 14
    readonly property int edge: 3
    readonly property int edgeStrong: 5
    readonly property int edgeChosen: 6
    readonly property int edgeRoom: highContrast ? 4 : 0
    readonly property int hairline: 2
    readonly property int ring: 6
    readonly property int ringGap: 5

    // Icons
    readonly property int iconSmall: 30
    readonly property int iconMedium: 38
    readonly property int iconLarge: 48
    readonly property int iconTile: 60

    // The kiosk's frame (LOOK.md §4)
    readonly property int screenWidth: 1080
    readonly property int screenHeight: 1920
    readonly property int sillHeight: 296
    readonly property int sillTop: screenHeight - sillHeight
    readonly property int wallViewTop: 150
    readonly property int doorTop: lower ? 1060 : 372
    readonly property int doorInset: 32
    readonly property int doorWidth: screenWidth - 2 * doorInset
    readonly property int doorHeight: sillTop - doorTop
    readonly property int doorPadding: 48
    readonly property int doorPaddingLower: 40
    readonly property int doorPaddingCamera: 40
    readonly property int doorPaddingLowerTop: 30
    readonly property int wallMargin: 56
    readonly property int contentWidth: 920
    readonly property int column2: 450
    readonly property int column3: 293
    readonly property int gutter: 20
    readonly property int labelWidth: 228
    readonly property int rowHeight: 104
    readonly property int targetHeight: 96
    readonly property int smallTargetHeight: 76
    readonly property int mostActionSize: 52
    readonly property int mostBackSize: 46

    // The console's frame (LOOK.md §6)
    readonly property int railWidth: 84
    readonly property int barHeight: 60
    readonly property int hintsHeight: 38
    readonly property int paneGap: 14
    readonly property int queueWidth: 286
    readonly property int submissionLeast: 620
    readonly property int evidenceWidth: 440
    readonly property int panePadding: 16
    readonly property int fieldNameWidth: 104
    readonly property int fieldSourceWidth: 112
    readonly property int fieldStateWidth: 114
    readonly property int radiusPane: 14
    readonly property int radiusRow: 10
    readonly property int radiusButton: 8
    readonly property int radiusChip: 6
    readonly property int radiusCap: 5
    readonly property int consoleButton: 36
    readonly property int consoleInput: 38
    readonly property int consoleIcon: 16
    readonly property int consoleIconLarge: 21

    // Motion, milliseconds
    readonly property int touchTime: 50
    readonly property int smallTime: reducedMotion ? 0 : 120
    readonly property int screenTime: reducedMotion ? 0 : 150
    readonly property int sheetTime: reducedMotion ? 0 : 200
    readonly property int toastTime: 4000
    readonly property int screenShift: 24
    readonly property var curveOut: [0.2, 0, 0, 1, 1, 1]

    function role(font, line) {
        return ({font: font, line: Math.round(line)});
    }
}
