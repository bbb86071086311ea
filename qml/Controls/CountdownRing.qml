pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// The seconds left, as a number and as a ring round it. With reduced motion the number alone
// changes.
//
//   CountdownRing { seconds: 9; total: 15 }
Item {
    id: ring

    property int seconds: 0
    property int total: 15
    property string unit: qsTr("seconds")

    implicitWidth: 620
    implicitHeight: 620

    Accessible.role: Accessible.ProgressBar
    Accessible.name: seconds + " " + unit

    RingArc {
        anchors.fill: parent
        stroke: 36
        part: Tokens.reducedMotion ? 1 : ring.seconds / Math.max(1, ring.total)
        bedColor: Tokens.stone200
        color: Tokens.pine700
    }
    // One digit a cell: the number stands still while it counts.
    Row {
        id: digits

        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: -Tokens.space5 }
        LayoutMirroring.enabled: false

        Repeater {
            model: String(ring.seconds).length

            KioskText {
                required property int index

                width: 140
                role: "count"
                spoken: false
                text: String(ring.seconds).charAt(index)
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    KioskText {
        anchors { horizontalCenter: parent.horizontalCenter; top: digits.bottom; topMargin: -Tokens.space6 }
        role: "value"
        spoken: false
        text: ring.unit
        color: Tokens.stone700
    }
}
