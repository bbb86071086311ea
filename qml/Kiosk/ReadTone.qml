import QtMultimedia
import Anteroom.Visit

// Two rising notes: the card was read, and the hand may move.
SoundEffect {
    required property CaptureSession capture
    readonly property bool good: capture.good

    source: "sounds/read.wav"
    volume: 0.6

    onGoodChanged: if (good) play()
}
