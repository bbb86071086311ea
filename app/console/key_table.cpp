#include "console/key_table.h"

#include <QCoreApplication>

namespace anteroom {

namespace {

using enum KeyAct;
using P = KeyPlace;

#define W(text) QT_TRANSLATE_NOOP("Keys", text)

// clang-format off
constexpr KeyBinding table[] = {
    // place, key, shift, control, act, caps, words, hinted
    {P::Queue, Qt::Key_J, false, false, Next, "J", W("next"), true},
    {P::Queue, Qt::Key_K, false, false, Previous, "K", W("previous"), true},
    {P::Queue, Qt::Key_Down, false, false, Next, "", W("next"), false},
    {P::Queue, Qt::Key_Up, false, false, Previous, "", W("previous"), false},
    {P::Queue, Qt::Key_Return, false, false, Open, "Enter", W("open"), true},
    {P::Queue, Qt::Key_Enter, false, false, Open, "", W("open"), false},
    {P::Queue, Qt::Key_Right, false, false, Open, "", W("open"), false},

    {P::Review, Qt::Key_J, false, false, Next, "J", W("next field"), true},
    {P::Review, Qt::Key_K, false, false, Previous, "K", W("previous field"), true},
    {P::Review, Qt::Key_Down, false, false, Next, "", W("next field"), false},
    {P::Review, Qt::Key_Up, false, false, Previous, "", W("previous field"), false},
    {P::Review, Qt::Key_A, false, false, Accept, "A", W("accept"), true},
    {P::Review, Qt::Key_E, false, false, Edit, "E", W("edit"), true},
    {P::Review, Qt::Key_R, false, false, Reject, "R", W("reject"), true},
    {P::Review, Qt::Key_A, true, false, AcceptUnflagged, "Shift A", W("accept all unflagged"), true},
    {P::Review, Qt::Key_U, false, false, Undo, "U", W("undo"), true},
    {P::Review, Qt::Key_T, false, false, TryAgain, "T", W("try again"), false},
    {P::Review, Qt::Key_N, false, false, NextCheckIn, "N", W("next check-in"), true},
    {P::Review, Qt::Key_P, false, false, PreviousCheckIn, "P", W("previous check-in"), false},
    {P::Review, Qt::Key_Return, false, false, LookCloser, "Enter", W("look closer, or unfold"), false},
    {P::Review, Qt::Key_Enter, false, false, LookCloser, "", W("look closer, or unfold"), false},
    {P::Review, Qt::Key_V, false, false, NextPicture, "V", W("next picture"), false},
    {P::Review, Qt::Key_O, false, false, TurnPicture, "O", W("turn the picture"), false},
    {P::Review, Qt::Key_D, false, false, AddPayer, "D", W("add the payer to the directory"), false},
    {P::Review, Qt::Key_D, true, false, RemovePayer, "Shift D", W("take the payer out of it again"), false},
    {P::Review, Qt::Key_Plus, true, false, Lighter, "+", W("lighter"), false},
    {P::Review, Qt::Key_Plus, false, false, Lighter, "", W("lighter"), false},
    {P::Review, Qt::Key_Equal, false, false, Lighter, "", W("lighter"), false},
    {P::Review, Qt::Key_Minus, false, false, Darker, "-", W("darker"), false},
    {P::Review, Qt::Key_Escape, false, false, Leave, "Esc", W("back to the queue"), false},
    {P::Review, Qt::Key_Left, false, false, Leave, "", W("back to the queue"), false},

    {P::Edit, Qt::Key_Return, false, false, Save, "Enter", W("accept what is typed"), true},
    {P::Edit, Qt::Key_Enter, false, false, Save, "", W("accept what is typed"), false},
    {P::Edit, Qt::Key_Escape, false, false, Leave, "Esc", W("leave it as it was"), true},

    {P::Reject, Qt::Key_1, false, false, Reason1, "1", W("hard to read"), true},
    {P::Reject, Qt::Key_2, false, false, Reason2, "2", W("not this patient"), true},
    {P::Reject, Qt::Key_3, false, false, Reason3, "3", W("old card"), true},
    {P::Reject, Qt::Key_4, false, false, Reason4, "4", W("incomplete"), true},
    {P::Reject, Qt::Key_5, false, false, Reason5, "5", W("other reason"), true},
    {P::Reject, Qt::Key_Escape, false, false, Leave, "Esc", W("don't reject"), true},

    {P::Reason, Qt::Key_Return, false, false, Save, "Enter", W("reject"), true},
    {P::Reason, Qt::Key_Enter, false, false, Save, "", W("reject"), false},
    {P::Reason, Qt::Key_Escape, false, false, Leave, "Esc", W("back to the reasons"), true},

    {P::Who, Qt::Key_1, false, false, ChooseNumber, "1 … 9", W("this one"), true},
    {P::Who, Qt::Key_2, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_3, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_4, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_5, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_6, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_7, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_8, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_9, false, false, ChooseNumber, "", W("this one"), false},
    {P::Who, Qt::Key_J, false, false, Next, "J", W("next"), true},
    {P::Who, Qt::Key_K, false, false, Previous, "K", W("previous"), true},
    {P::Who, Qt::Key_Down, false, false, Next, "", W("next"), false},
    {P::Who, Qt::Key_Up, false, false, Previous, "", W("previous"), false},
    {P::Who, Qt::Key_Return, false, false, ChooseCurrent, "Enter", W("the framed one"), true},
    {P::Who, Qt::Key_Enter, false, false, ChooseCurrent, "", W("the framed one"), false},
    {P::Who, Qt::Key_Slash, false, false, SomeoneElse, "/", W("someone else"), true},
    {P::Who, Qt::Key_Slash, true, false, SomeoneElse, "", W("someone else"), false},
    {P::Who, Qt::Key_N, false, false, NewPatient, "N", W("new patient"), true},
    {P::Who, Qt::Key_Escape, false, false, Leave, "Esc", W("back to the queue"), false},
    {P::Who, Qt::Key_Left, false, false, Leave, "", W("back to the queue"), false},

    {P::WhoSearch, Qt::Key_Down, false, false, Next, "↓", W("next"), true},
    {P::WhoSearch, Qt::Key_Up, false, false, Previous, "↑", W("previous"), true},
    {P::WhoSearch, Qt::Key_Return, false, false, ChooseCurrent, "Enter", W("this one"), true},
    {P::WhoSearch, Qt::Key_Enter, false, false, ChooseCurrent, "", W("this one"), false},
    {P::WhoSearch, Qt::Key_Escape, false, false, Leave, "Esc", W("back to the likely ones"), true},

    {P::Search, Qt::Key_Down, false, false, Next, "↓", W("next"), true},
    {P::Search, Qt::Key_Up, false, false, Previous, "↑", W("previous"), true},
    {P::Search, Qt::Key_Return, false, false, Open, "Enter", W("open the record"), true},
    {P::Search, Qt::Key_Enter, false, false, Open, "", W("open the record"), false},
    {P::Search, Qt::Key_Escape, false, false, Leave, "Esc", W("leave the search"), true},

    {P::Record, Qt::Key_J, false, false, Next, "J", W("next field"), true},
    {P::Record, Qt::Key_K, false, false, Previous, "K", W("previous field"), true},
    {P::Record, Qt::Key_Down, false, false, Next, "", W("next field"), false},
    {P::Record, Qt::Key_Up, false, false, Previous, "", W("previous field"), false},
    {P::Record, Qt::Key_E, false, false, Edit, "E", W("edit"), true},
    {P::Record, Qt::Key_F, false, false, OneField, "F", W("history of this field"), true},
    {P::Record, Qt::Key_Escape, false, false, Leave, "Esc", W("back"), true},
    {P::Record, Qt::Key_Left, false, false, Leave, "", W("back"), false},

    {P::Today, Qt::Key_J, false, false, Next, "J", W("next"), true},
    {P::Today, Qt::Key_K, false, false, Previous, "K", W("previous"), true},
    {P::Today, Qt::Key_Down, false, false, Next, "", W("next"), false},
    {P::Today, Qt::Key_Up, false, false, Previous, "", W("previous"), false},
    {P::Today, Qt::Key_Return, false, false, Open, "Enter", W("open the record"), true},
    {P::Today, Qt::Key_Enter, false, false, Open, "", W("open the record"), false},
    {P::Today, Qt::Key_Escape, false, false, Leave, "Esc", W("to the queue"), false},

    {P::Keys, Qt::Key_Escape, false, false, Leave, "Esc", W("close"), true},
    {P::Keys, Qt::Key_Question, true, false, Leave, "", W("close"), false},
    {P::Keys, Qt::Key_Question, false, false, Leave, "", W("close"), false},
};

// Keys that work wherever nothing is typed.
constexpr KeyBinding everywhere[] = {
    {P::Queue, Qt::Key_H, false, false, AnswerHelp, "H", W("answer the help call"), false},
    {P::Queue, Qt::Key_Slash, false, false, Search, "/", W("search"), true},
    {P::Queue, Qt::Key_Slash, true, false, Search, "", W("search"), false},
    {P::Queue, Qt::Key_Question, true, false, AllKeys, "?", W("all keys"), false},
    {P::Queue, Qt::Key_Question, false, false, AllKeys, "", W("all keys"), false},
    {P::Queue, Qt::Key_1, false, true, GoQueue, "Ctrl 1", W("queue"), false},
    {P::Queue, Qt::Key_2, false, true, GoToday, "Ctrl 2", W("today"), false},
    {P::Queue, Qt::Key_3, false, true, GoPatients, "Ctrl 3", W("patients"), false},
    {P::Queue, Qt::Key_L, false, true, Lock, "Ctrl L", W("lock this computer"), false},
};
// clang-format on

#undef W

bool fits(const KeyBinding& binding, const KeyPress& press)
{
    return binding.key == press.key && binding.shift == press.shift &&
           binding.control == press.control;
}

} // namespace

std::span<const KeyBinding> keyTable()
{
    return table;
}

std::span<const KeyBinding> keysEverywhere()
{
    return everywhere;
}

bool isTyping(KeyPlace place)
{
    return place == P::Edit || place == P::Reason || place == P::WhoSearch || place == P::Search;
}

const KeyBinding* findBinding(KeyPlace place, const KeyPress& press)
{
    for (const KeyBinding& binding : table) {
        if (binding.place == place && fits(binding, press))
            return &binding;
    }
    for (const KeyBinding& binding : everywhere) {
        if ((!isTyping(place) || binding.control) && place != P::Keys && fits(binding, press))
            return &binding;
    }
    return nullptr;
}

QString placeText(KeyPlace place)
{
    switch (place) {
    case P::Queue:
        return QCoreApplication::translate("Keys", "Queue");
    case P::Review:
        return QCoreApplication::translate("Keys", "Check-in");
    case P::Edit:
        return QCoreApplication::translate("Keys", "Edit");
    case P::Reject:
    case P::Reason:
        return QCoreApplication::translate("Keys", "Reject");
    case P::Who:
    case P::WhoSearch:
        return QCoreApplication::translate("Keys", "Who is this?");
    case P::Search:
        return QCoreApplication::translate("Keys", "Search");
    case P::Record:
        return QCoreApplication::translate("Keys", "Record");
    case P::Today:
        return QCoreApplication::translate("Keys", "Today");
    case P::Keys:
        break;
    }
    return {};
}

} // namespace anteroom
