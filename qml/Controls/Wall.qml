pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The room: arches, the mark with the practice's name, the steps and the question. What stands
// here anyone may read: never a value of a patient.
//
// In lower reach the wall holds the mark, the steps and one line that says how to undo; the
// question is then in the door (Door.heading).
Rectangle {
    id: wall

    property string practiceName: ""
    property int stepIndex: 0
    property int stepCount: 5
    property string title: ""
    property string lead: ""
    property string titleRole: "title"
    property bool centered: false
    property bool arches: true
    // In lower reach: the place of the words is needed for a picture or a paper.
    property bool taken: false
    property string staffSign: ""
    property string staffSignIcon: "wifi-off"

    width: Tokens.screenWidth
    height: Tokens.sillTop
    color: Tokens.pine900
    clip: true

    Repeater {
        model: wall.arches && !Tokens.highContrast ? (Tokens.lower ? Tokens.archesLower : Tokens.arches) : []

        Rectangle {
            required property string modelData
            required property int index
            readonly property int half: Tokens.lower ? 430 - 100 * index : 330 - 90 * index
            readonly property int fromEnd: Tokens.lower ? wall.width / 2 : 120

            anchors.horizontalCenter: parent.right
            anchors.horizontalCenterOffset: -fromEnd
            y: Tokens.lower ? 250 + 120 * index : -60 + 90 * index
            width: 2 * half
            height: wall.height
            radius: half
            color: modelData
        }
    }
    Item {
        id: top

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Tokens.wallMargin; rightMargin: Tokens.wallMargin; topMargin: 36 }
        height: 56

        ArchMark {
            id: mark

            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            LayoutMirroring.childrenInherit: true
        }
        KioskText {
            anchors { left: mark.right; right: aside.left; leftMargin: Tokens.space4; rightMargin: Tokens.space4; verticalCenter: parent.verticalCenter }
            role: "wall"
            text: wall.practiceName
            color: Tokens.roomTextSecond
            // Two lines for a long name, in the place of one.
            lineHeight: lineCount > 1 ? 28 : type.line
        }
        Item {
            id: aside

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: sign.visible ? sign.width : stepWords.implicitWidth
            height: parent.height

            StaffSign {
                id: sign

                visible: wall.staffSign !== ""
                text: wall.staffSign
                iconName: wall.staffSignIcon
            }
            KioskText {
                id: stepWords

                visible: !sign.visible && wall.stepIndex > 0
                anchors.verticalCenter: parent.verticalCenter
                role: "wall"
                color: Tokens.roomTextSecond
                text: visible ? qsTr("Step %1 of %2").arg(wall.stepIndex).arg(wall.stepCount) : ""
            }
        }
    }
    StepBars {
        visible: wall.stepIndex > 0
        anchors { left: top.left; right: top.right }
        y: 110
        step: wall.stepIndex
        count: wall.stepCount
    }
    Item {
        visible: !Tokens.lower
        anchors { left: top.left; right: top.right }
        y: Tokens.wallViewTop
        height: 198

        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 6

            KioskText {
                readonly property real ratio: type.line / type.font.pixelSize

                width: parent.width
                role: wall.titleRole
                text: wall.title
                // Large letters may use the place between steps and door; beyond it they shrink.
                font: Typeface.fittedToHeight(type.font, text, Qt.size(width, 232 - lead.height - parent.spacing), ratio, 48)
                lineHeight: Math.round(font.pixelSize * ratio)
                color: Tokens.roomText
                horizontalAlignment: wall.centered ? Text.AlignHCenter : Text.AlignLeft
            }
            KioskText {
                id: lead

                width: parent.width
                visible: text !== ""
                role: "lead"
                text: wall.lead
                color: Tokens.roomTextSecond
                horizontalAlignment: wall.centered ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
    KioskText {
        visible: Tokens.lower && wall.title !== "" && !wall.taken
        anchors { left: top.left; right: top.right }
        y: 800
        role: "lead"
        color: Tokens.roomText
        horizontalAlignment: Text.AlignHCenter
        text: visible ? qsTr("Everything you touch is in the lower part.\n“Text size” moves it back.") : ""
    }
}
