import QtQuick
import Anteroom.Controls

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

    IconShape {
        anchors.fill: parent
        name: icon.name
        color: icon.color
        mirrored: icon.turns && icon.LayoutMirroring.enabled
    }
}
