import Anteroom.Controls
import Anteroom.Visit

// The keyboard in the language of the visit; Done on its last field is the primary button.
OnScreenKeyboard {
    required property Kiosk kiosk

    language: kiosk.languages.current
    onFinished: kiosk.primary()
}
