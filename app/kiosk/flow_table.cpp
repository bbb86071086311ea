#include "kiosk/flow_table.h"

#include <array>
#include <QMetaEnum>

namespace anteroom::flow {

namespace {

using enum Screen;
using enum Event;

// A guard and its name for those who read the table.
#define WHEN(name, condition) [](const Facts& visit) { return bool(condition); }, name
#define ALWAYS nullptr, ""

// clang-format off
const Transition lines[] = {
    {Welcome, Start, ALWAYS, Identify},

    {Identify, ChooseLicence, ALWAYS, ScanLicence},
    {Identify, ChooseTyping, ALWAYS, TypeIdentity},
    {Identify, Back, ALWAYS, Welcome},

    {ScanLicence, IdentityGiven, WHEN("already here", visit.alreadyHere), AlreadyHere},
    {ScanLicence, IdentityGiven, WHEN("recognised", visit.recognised), IsThisYou},
    {ScanLicence, IdentityGiven, WHEN("several fit", visit.several && visit.attemptsLeft), MoreToTell},
    {ScanLicence, IdentityGiven, ALWAYS, NotFound},
    {ScanLicence, ChooseTyping, ALWAYS, TypeIdentity},
    {ScanLicence, Back, ALWAYS, Identify},

    {TypeIdentity, IdentityGiven, WHEN("already here", visit.alreadyHere), AlreadyHere},
    {TypeIdentity, IdentityGiven, WHEN("recognised", visit.recognised), IsThisYou},
    {TypeIdentity, IdentityGiven, WHEN("several fit", visit.several && visit.attemptsLeft), MoreToTell},
    {TypeIdentity, IdentityGiven, ALWAYS, NotFound},
    {TypeIdentity, Back, ALWAYS, Identify},

    {MoreToTell, IdentityGiven, WHEN("already here", visit.alreadyHere), AlreadyHere},
    {MoreToTell, IdentityGiven, WHEN("recognised", visit.recognised), IsThisYou},
    {MoreToTell, IdentityGiven, ALWAYS, NotFound},
    {MoreToTell, CannotTell, ALWAYS, NotFound},
    {MoreToTell, Back, ALWAYS, Identify},

    {IsThisYou, Yes, ALWAYS, Details},
    {IsThisYou, No, WHEN("attempts left", visit.attemptsLeft), Identify},
    {IsThisYou, No, ALWAYS, NotFound},
    {IsThisYou, Back, ALWAYS, Identify},

    {AlreadyHere, Yes, ALWAYS, IsThisYou},
    {AlreadyHere, Finish, ALWAYS, Welcome},
    {AlreadyHere, Back, ALWAYS, Identify},

    {NotFound, TryAgain, WHEN("attempts left", visit.attemptsLeft), Identify},
    {NotFound, TryAgain, ALWAYS, NotFound},
    {NotFound, GoOn, ALWAYS, Details},
    {NotFound, Back, WHEN("attempts left", visit.attemptsLeft), Identify},
    {NotFound, Back, ALWAYS, NotFound},

    {Details, Confirmed, WHEN("summary seen", visit.summarySeen), Summary},
    {Details, Confirmed, WHEN("something new, or nobody recognised", visit.somethingNew || !visit.recognised), Insurance},
    {Details, Confirmed, WHEN("paper due", visit.paperDue), Consent},
    {Details, Confirmed, ALWAYS, Sending},
    {Details, Edit, ALWAYS, EditField},
    {Details, EditInsurance, ALWAYS, Insurance},
    {Details, Back, WHEN("summary seen", visit.summarySeen), Summary},
    {Details, Back, WHEN("recognised", visit.recognised), IsThisYou},
    {Details, Back, ALWAYS, NotFound},

    {EditField, FieldDone, WHEN("from the card", visit.editedFrom == CardFields), CardFields},
    {EditField, FieldDone, WHEN("from the summary", visit.editedFrom == Summary), Summary},
    {EditField, FieldDone, ALWAYS, Details},
    {EditField, Back, WHEN("from the card", visit.editedFrom == CardFields), CardFields},
    {EditField, Back, WHEN("from the summary", visit.editedFrom == Summary), Summary},
    {EditField, Back, ALWAYS, Details},

    {Insurance, KeepCard, WHEN("summary seen", visit.summarySeen), Summary},
    {Insurance, KeepCard, WHEN("nothing new", !visit.somethingNew && visit.recognised), Details},
    {Insurance, KeepCard, WHEN("paper due", visit.paperDue), Consent},
    {Insurance, KeepCard, ALWAYS, Summary},
    {Insurance, NewCard, ALWAYS, CardFront},
    {Insurance, NoInsurance, WHEN("summary seen", visit.summarySeen), Summary},
    {Insurance, NoInsurance, WHEN("paper due", visit.paperDue), Consent},
    {Insurance, NoInsurance, ALWAYS, Summary},
    {Insurance, Back, WHEN("summary seen", visit.summarySeen), Summary},
    {Insurance, Back, ALWAYS, Details},

    {CardFront, PictureTaken, ALWAYS, CardBack},
    {CardFront, NoPicture, ALWAYS, CardFields},
    {CardFront, Back, ALWAYS, Insurance},

    {CardBack, PictureTaken, ALWAYS, CardFields},
    {CardBack, NoPicture, ALWAYS, CardFields},
    {CardBack, Back, ALWAYS, CardFront},

    {CardFields, Edit, ALWAYS, EditField},
    {CardFields, Retake, ALWAYS, CardFront},
    {CardFields, KeepCard, WHEN("summary seen", visit.summarySeen), Summary},
    {CardFields, KeepCard, WHEN("nothing new", !visit.somethingNew && visit.recognised), Details},
    {CardFields, KeepCard, WHEN("paper due", visit.paperDue), Consent},
    {CardFields, KeepCard, ALWAYS, Summary},
    {CardFields, CardDone, WHEN("paper due", visit.paperDue), Consent},
    {CardFields, CardDone, ALWAYS, Summary},
    {CardFields, Back, WHEN("card pictured", visit.cardPictured), CardBack},
    {CardFields, Back, ALWAYS, CardFront},

    {Consent, Answered, WHEN("paper due", visit.paperDue), Consent},
    {Consent, Answered, WHEN("something new, or nobody recognised", visit.somethingNew || !visit.recognised || visit.summarySeen), Summary},
    {Consent, Answered, ALWAYS, Sending},
    {Consent, TypeName, ALWAYS, TypeSignature},
    {Consent, Back, WHEN("summary seen", visit.summarySeen), Summary},
    {Consent, Back, WHEN("card begun", visit.cardBegun), CardFields},
    {Consent, Back, WHEN("insurance asked", visit.insuranceAsked), Insurance},
    {Consent, Back, ALWAYS, Details},

    {TypeSignature, Answered, WHEN("paper due", visit.paperDue), Consent},
    {TypeSignature, Answered, WHEN("something new, or nobody recognised", visit.somethingNew || !visit.recognised || visit.summarySeen), Summary},
    {TypeSignature, Answered, ALWAYS, Sending},
    {TypeSignature, Back, ALWAYS, Consent},

    {Summary, Send, ALWAYS, Sending},
    {Summary, Edit, ALWAYS, EditField},
    {Summary, EditDetails, ALWAYS, Details},
    {Summary, EditInsurance, WHEN("card begun", visit.cardBegun), CardFields},
    {Summary, EditInsurance, ALWAYS, Insurance},
    {Summary, SeePapers, ALWAYS, Consent},
    {Summary, Back, WHEN("papers asked", visit.papersAsked), Consent},
    {Summary, Back, WHEN("card begun", visit.cardBegun), CardFields},
    {Summary, Back, ALWAYS, Insurance},

    {Sending, Committed, ALWAYS, Done},
    {Sending, CommitFailed, ALWAYS, NotSent},
    // What is being written down is not taken back half way.
    {Sending, StartOver, ALWAYS, Sending},
    {Sending, TimeUp, ALWAYS, Sending},

    {NotSent, Send, ALWAYS, Sending},
    {NotSent, Back, ALWAYS, Summary},

    {Done, Finish, ALWAYS, Welcome},

    {std::nullopt, StartOver, ALWAYS, Welcome},
    {std::nullopt, TimeUp, ALWAYS, Welcome},
};
// clang-format on

#undef ALWAYS
#undef WHEN

template <class Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

constexpr std::array screens{Welcome,       Identify,    ScanLicence, TypeIdentity, MoreToTell,
                             IsThisYou,     AlreadyHere, NotFound,    Details,      EditField,
                             Insurance,     CardFront,   CardBack,    CardFields,   Screen::Consent,
                             TypeSignature, Summary,     Sending,     NotSent,      Done};
static_assert(screens.size() == size_t(Done) + 1);

constexpr std::array events = [] {
    std::array<Event, size_t(TimeUp) + 1> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = Event(i);
    return all;
}();

bool holds(const Transition& line, Event event, const Facts& facts)
{
    return line.event == event && (line.guard == nullptr || line.guard(facts));
}

} // namespace

std::span<const Transition> table()
{
    return lines;
}

std::span<const Screen> allScreens()
{
    return screens;
}

std::span<const Event> allEvents()
{
    return events;
}

std::optional<Screen> next(Screen from, Event event, const Facts& facts)
{
    for (const Transition& line : lines) {
        if (line.from == from && holds(line, event, facts))
            return line.next;
    }
    for (const Transition& line : lines) {
        if (!line.from && holds(line, event, facts))
            return line.next;
    }
    return std::nullopt;
}

QString screenName(Screen screen)
{
    return keyOf(screen);
}

QString eventName(Event event)
{
    return keyOf(event);
}

int stepOf(Screen screen)
{
    switch (screen) {
    case Identify:
    case ScanLicence:
    case TypeIdentity:
    case MoreToTell:
    case IsThisYou:
    case NotFound:
        return 1;
    case Details:
    case EditField:
        return 2;
    case Insurance:
    case CardFront:
    case CardBack:
    case CardFields:
        return 3;
    case Screen::Consent:
    case TypeSignature:
        return 4;
    case Summary:
    case Sending:
    case NotSent:
        return 5;
    case Welcome:
    case AlreadyHere:
    case Done:
        break;
    }
    return 0;
}

} // namespace anteroom::flow
