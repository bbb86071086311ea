import QtQuick
import Anteroom.Controls

// The edge of what is not to be had now: dashed, filled.
//
//   DashedFrame { radius: …; fill: Tokens.stone100; thickness: Tokens.edge }
DashedEdge {
    property alias thickness: frame.edgeWidth

    id: frame

    edgeColor: Tokens.stone500
    edgeWidth: Tokens.edge
    fill: Tokens.stone100
}
