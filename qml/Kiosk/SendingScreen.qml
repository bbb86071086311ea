// The answers are being written down; the words stand on the wall.
KioskScreen {
}
