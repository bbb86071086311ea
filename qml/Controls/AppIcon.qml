import QtQuick
import QtQuick.Controls.impl

// An outline icon by its bootstrap-icons name, tinted. Arrows and chevrons turn with the script.
//
//   AppIcon { name: "camera"; size: Tokens.iconMedium; color: Tokens.pine700 }
Item {
    id: icon

    property string name: ""
    property int size: Tokens.iconMedium
    property color color: Tokens.ink
    readonly property bool turns: /^(arrow-(left|right|counterclockwise)|chevron-(left|right)|backspace)$/.test(name)

    implicitWidth: size
    implicitHeight: size
    visible: name !== ""

    Accessible.ignored: true

    IconImage {
        anchors.fill: parent
        source: icon.name === "" ? "" : "qrc:/anteroom/icons/" + icon.name + ".svg"
        sourceSize { width: icon.size; height: icon.size }
        mirror: icon.turns && icon.LayoutMirroring.enabled
        color: icon.color
    }
}
