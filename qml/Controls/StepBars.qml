pragma ComponentBehavior: Bound
import QtQuick

// The bars of a visit's steps: past, now, to come. The words "Step 2 of 5" stand beside them.
//
//   StepBars { step: 2; count: 5 }
Row {
    id: bars

    property int step: 0
    property int count: 5

    spacing: Tokens.space3
    height: 10

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(step).arg(count)

    Repeater {
        model: bars.count

        Rectangle {
            required property int index
            readonly property bool past: index + 1 < bars.step
            readonly property bool now: index + 1 === bars.step

            width: (bars.width - (bars.count - 1) * bars.spacing) / bars.count
            height: bars.height
            radius: height / 2
            color: now ? Tokens.lamp : past ? Tokens.stepPast : "transparent"
            border.width: now || past ? 0 : Tokens.hairline
            border.color: Tokens.stepToCome
        }
    }
}
