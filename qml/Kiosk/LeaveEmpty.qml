import Anteroom.Controls
import Anteroom.Visit

// Takes a value away, where none is an answer too.
QuietButton {
    required property FieldForm form

    enabled: form.removable
    text: qsTr("Leave this empty")
    onClicked: form.removeValue()
}
