#pragma once

#include <optional>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <span>

// The visit as one table: where a person is, what they do, where that leads. Nothing here knows a
// screen, a clock or a patient; VisitFlow runs it.
namespace anteroom::flow {

Q_NAMESPACE
QML_NAMED_ELEMENT(VisitEvent)

enum class Screen {
    Welcome,
    Identify,
    ScanLicence,
    TypeIdentity,
    MoreToTell, // two share name and birth date: one more thing tells them apart
    IsThisYou,
    AlreadyHere,
    NotFound,
    Details,
    EditField,
    Insurance,
    CardFront,
    CardBack,
    CardFields,
    Consent,
    TypeSignature,
    Summary,
    Sending,
    NotSent,
    Done
};
Q_ENUM_NS(Screen)

enum class Event {
    Start,
    ChooseLicence,
    ChooseTyping,
    IdentityGiven, // typed, or read from a licence
    CannotTell,
    Yes,
    No,
    TryAgain,
    GoOn, // without a visit found: the desk matches it later
    Confirmed,
    Edit,
    FieldDone,
    EditDetails,
    EditInsurance,
    KeepCard,
    NewCard,
    NoInsurance,
    PictureTaken,
    NoPicture,
    Retake,
    CardDone,
    TypeName,
    Answered, // one paper signed or declined
    SeePapers,
    Send,
    Committed,
    CommitFailed,
    Finish,
    Back,
    StartOver,
    TimeUp
};
Q_ENUM_NS(Event)

// What the guards of the table ask of a visit.
struct Facts {
    bool recognised = false;   // one visit of today was found
    bool several = false;      // more than one fits what was told
    bool alreadyHere = false;  // the visit found is checked in already
    bool attemptsLeft = true;  // to be found
    bool somethingNew = false; // a value, a card or an answer differs from the record
    bool paperDue = false;     // a consent waits for an answer
    bool papersAsked = false;  // this visit has consents at all
    bool cardPictured = false; // the new card's front was photographed
    bool cardBegun = false;    // a new card is being entered
    bool insuranceAsked = false;
    bool summarySeen = false;
    Screen editedFrom = Screen::Details; // where the field being edited was chosen
};

using Guard = bool (*)(const Facts&);

struct Transition {
    std::optional<Screen> from; // none: any screen without a line of its own for the event
    Event event;
    Guard guard; // null: always
    const char* guardName;
    Screen next;
};

// Lines are asked from the top; the first whose guard holds decides.
[[nodiscard]] std::span<const Transition> table();
[[nodiscard]] std::span<const Screen> allScreens();
[[nodiscard]] std::span<const Event> allEvents();

// None: the event means nothing here and is ignored.
[[nodiscard]] std::optional<Screen> next(Screen from, Event event, const Facts& facts);

[[nodiscard]] QString screenName(Screen screen);
[[nodiscard]] QString eventName(Event event);

// "Step 2 of 5" says 2; 0 where a screen belongs to no step.
inline constexpr int stepCount = 5;
[[nodiscard]] int stepOf(Screen screen);

} // namespace anteroom::flow
