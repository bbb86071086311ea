#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace anteroom {

// Where the hands are. Each place has keys of its own.
enum class KeyPlace {
    Queue,  // the list of who is waiting
    Review, // the rows of a check-in
    Edit,   // a value being edited, in a review or a record
    Reject, // the reasons
    Reason, // the words of a reason
    Who,    // "Who is this?"
    WhoSearch,
    Search, // typing in the search box
    Record, // a patient's record
    Today,
    Keys, // the overlay of all keys
};

enum class KeyAct {
    Next,
    Previous,
    Open,
    Accept,
    Edit,
    Reject,
    AcceptUnflagged,
    Undo,
    TryAgain,
    NextCheckIn,
    PreviousCheckIn,
    LookCloser,
    NextPicture,
    TurnPicture,
    AddPayer,
    RemovePayer,
    Lighter,
    Darker,
    Save,
    Leave,
    Reason1,
    Reason2,
    Reason3,
    Reason4,
    Reason5,
    ChooseNumber,
    ChooseCurrent,
    NewPatient,
    SomeoneElse,
    OneField,
    AnswerHelp,
    Search,
    AllKeys,
    GoQueue,
    GoToday,
    GoPatients,
    Lock,
};

// One key in one place. Letters count as typed, so that a shifted one is told by `shift`.
struct KeyBinding {
    KeyPlace place;
    int key; // Qt::Key
    bool shift;
    bool control;
    KeyAct act;
    const char* caps;  // as on the keys, "Shift A"; empty for a second way to the same act
    const char* words; // what it does, for the hints; translated in the context "Keys"
    bool hinted;       // also in the strip at the foot
};

[[nodiscard]] std::span<const KeyBinding> keyTable();
// Keys that work wherever nothing is typed, and those with Ctrl always.
[[nodiscard]] std::span<const KeyBinding> keysEverywhere();
// Whether letters are text there.
[[nodiscard]] bool isTyping(KeyPlace place);

struct KeyPress {
    int key = 0;
    bool shift = false;
    bool control = false;
};
// Null when the key does nothing there.
[[nodiscard]] const KeyBinding* findBinding(KeyPlace place, const KeyPress& press);

[[nodiscard]] QString placeText(KeyPlace place);

} // namespace anteroom
