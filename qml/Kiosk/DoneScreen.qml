// The last screen stands in the lit door (Farewell); the door of the other screens is empty.
KioskScreen {
}
