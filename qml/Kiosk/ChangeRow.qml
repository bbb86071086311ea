import QtQuick
import Anteroom.Controls

// A row of a model: what it is, what it says, and the button to change it.
ValueRow {
    required property var row
    required property int index

    signal shown

    function seen() {
        shown();
    }

    first: index === 0
    label: row.label
    value: row.value
    detail: row.detail
    code: row.code
    changeable: true
    changeText: row.changeText
    changeIcon: row.changeIcon
}
