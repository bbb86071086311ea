pragma ComponentBehavior: Bound
import QtQuick
import Anteroom.Controls

// A picture kept as evidence, zoomed to where a value was read, which is framed. Zoom, turn and
// light are the reader's.
//
//   EvidenceFrame { source: …; name: qsTr("Front of the insurance card")
//       focusRect: Qt.rect(x, y, w, h)      parts of the picture, 0 to 1; empty: whole picture
//       doubtRect: …                        the doubtful character, underlined
//       zoomed: true; turns: 0…3; brightness: -1…1 }
// failed: the picture cannot be shown.
Rectangle {
    id: frame

    property url source
    property string name: ""
    property rect focusRect: Qt.rect(0, 0, 0, 0)
    property rect doubtRect: Qt.rect(0, 0, 0, 0)
    property bool zoomed: true
    property int turns: 0
    property real brightness: 0
    // What the frame stands on, for its rounded corners.
    property color ground: Tokens.paper
    readonly property bool failed: picture.status === Image.Error
    readonly property bool ready: picture.status === Image.Ready
    readonly property bool framed: focusRect.width > 0
    readonly property bool upright: turns % 2 === 0
    readonly property real wide: upright ? picture.implicitWidth : picture.implicitHeight
    readonly property real high: upright ? picture.implicitHeight : picture.implicitWidth
    readonly property real whole: ready ? Math.min(width / wide, height / high) : 1
    // The framed value fills most of the width, and no more than the picture has to show.
    readonly property real near: framed ? Math.min(width * 0.86 / (focusRect.width * picture.implicitWidth), height * 0.6 / (focusRect.height * picture.implicitHeight), whole * 6) : whole
    readonly property real zoom: zoomed && framed && turns === 0 ? Math.max(whole, near) : whole

    radius: Tokens.space3
    color: Tokens.evidenceBed

    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Item {
        anchors.fill: parent
        anchors.margins: 1
        clip: true

        Item {
            id: sheet

            readonly property real wantX: frame.width / 2 - (frame.focusRect.x + frame.focusRect.width / 2) * width
            readonly property real wantY: frame.height / 2 - (frame.focusRect.y + frame.focusRect.height / 2) * height
            readonly property bool near: frame.zoom > frame.whole

            width: picture.implicitWidth * frame.zoom
            height: picture.implicitHeight * frame.zoom
            x: near ? Math.min(0, Math.max(frame.width - width, wantX)) : (frame.width - width) / 2
            y: near ? Math.min(0, Math.max(frame.height - height, wantY)) : (frame.height - height) / 2
            rotation: 90 * frame.turns

            Image {
                id: picture

                anchors.fill: parent
                source: frame.source
                asynchronous: true
                cache: false
                smooth: true
                Accessible.ignored: true
            }
            Rectangle {
                anchors.fill: parent
                visible: frame.brightness !== 0
                color: frame.brightness > 0 ? Tokens.lightWhite : Tokens.shadeBlack
                opacity: Math.min(0.6, Math.abs(frame.brightness) * 0.6)
            }
            Rectangle {
                visible: frame.ready && frame.framed
                x: frame.focusRect.x * parent.width - 8
                y: frame.focusRect.y * parent.height - 8
                width: frame.focusRect.width * parent.width + 16
                height: frame.focusRect.height * parent.height + 16
                radius: Tokens.radiusButton
                color: "transparent"
                border.width: 5
                border.color: Tokens.evidenceHalo

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    radius: Tokens.radiusChip
                    color: "transparent"
                    border.width: Tokens.edge
                    border.color: Tokens.evidenceFrame
                }
            }
            Rectangle {
                visible: frame.ready && frame.doubtRect.width > 0
                x: frame.doubtRect.x * parent.width
                y: (frame.doubtRect.y + frame.doubtRect.height) * parent.height
                width: frame.doubtRect.width * parent.width
                height: Tokens.edgeStrong
                color: Tokens.checkEdge
            }
        }
    }
    Repeater {
        model: 4

        CornerMask {
            required property int index

            x: index === 1 || index === 2 ? frame.width - width : 0
            y: index > 1 ? frame.height - height : 0
            width: frame.radius
            height: frame.radius
            rotation: 90 * index
            color: frame.ground
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: frame.radius
        color: "transparent"
        border.width: 1
        border.color: Tokens.stone500
    }
    ConsoleText {
        visible: frame.failed
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Tokens.panePadding }
        role: "bodyStrong"
        color: Tokens.viewText
        text: qsTr("This picture cannot be opened. Ask for the card at the desk, or type what it says.")
        horizontalAlignment: Text.AlignHCenter
    }
}
