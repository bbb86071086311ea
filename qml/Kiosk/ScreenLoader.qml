import QtQuick
import Anteroom.Visit

// Loads a file of this folder and gives it the kiosk; an empty name leaves nothing behind.
//
//   ScreenLoader { kiosk: …; file: "WelcomeScreen.qml" }
Loader {
    id: loader

    required property Kiosk kiosk
    property string file: ""
    property bool ready: false

    function load() {
        if (file === "")
            source = "";
        else
            setSource(file, {kiosk: kiosk});
    }
    function begin() {
        ready = true;
        load();
    }

    onFileChanged: if (ready) load()
    Component.onCompleted: begin()
}
