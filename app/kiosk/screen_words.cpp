#include "kiosk/screen_words.h"

#include "kiosk/kiosk.h"
#include "kiosk/patient_words.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using flow::Screen;

} // namespace

ScreenWords::ScreenWords(const Kiosk& kiosk, QObject* parent) : QObject(parent), m_kiosk(kiosk) {}

QString ScreenWords::practiceName() const
{
    return m_kiosk.flow()->practice().name;
}

int ScreenWords::step() const
{
    if (m_kiosk.idle()->isAsking())
        return 0;
    // A field of the card is typed in the card's step.
    const Screen screen = m_kiosk.flow()->screen();
    const bool ofCard = screen == Screen::EditField && m_kiosk.fieldForm()->isBesideCard();
    return flow::stepOf(ofCard ? Screen::CardFields : screen);
}

int ScreenWords::stepCount() const
{
    return flow::stepCount;
}

QString ScreenWords::title() const
{
    if (m_kiosk.idle()->isAsking())
        return tr("Still there?");
    switch (m_kiosk.flow()->screen()) {
    case Screen::Welcome:
        return isOutOfOrder() ? tr("Please see the front desk") : tr("Welcome");
    case Screen::Identify:
        return tr("How would you like to check in?");
    case Screen::ScanLicence:
        return tr("Hold your license in the frame");
    case Screen::TypeIdentity:
        return m_kiosk.identity()->isOffered() ? tr("Is this right?")
                                               : tr("Your name and birth date");
    case Screen::MoreToTell:
        return tr("One more thing, please");
    case Screen::IsThisYou:
        return tr("Is this you?");
    case Screen::AlreadyHere:
        return tr("You are already checked in");
    case Screen::NotFound:
        return m_kiosk.flow()->couldLook() ? tr("We did not find your visit")
                                           : tr("We cannot look up visits right now");
    case Screen::Details:
        return m_kiosk.flow()->visit().isBlind() ? tr("Tell us about you")
                                                 : tr("Check your details");
    case Screen::EditField:
        return m_kiosk.fieldForm()->label();
    case Screen::Insurance:
        return tr("Your insurance");
    case Screen::CardFront:
        return tr("Front of your insurance card");
    case Screen::CardBack:
        return tr("Back of your insurance card");
    case Screen::CardFields:
        if (m_kiosk.card()->isAskingMember())
            return tr("Whose name is this?");
        if (m_kiosk.card()->isOnRecord())
            return tr("This is the card we have");
        return m_kiosk.card()->isAsking() ? tr("Is this right?") : tr("What does the card say?");
    case Screen::Consent:
        return tr("Please read and sign");
    case Screen::TypeSignature:
        return tr("Sign with your name");
    case Screen::Summary:
        return tr("Ready to send to the desk?");
    case Screen::Sending:
        return tr("One moment");
    case Screen::NotSent:
        return tr("Please ask at the desk");
    case Screen::Done:
        return tr("You’re\nchecked in");
    }
    return {};
}

QString ScreenWords::lead() const
{
    if (m_kiosk.idle()->isAsking())
        return tr("Your answers are hidden. Touch anywhere to go on.");
    switch (m_kiosk.flow()->screen()) {
    case Screen::Welcome:
        return isOutOfOrder() ? tr("They will check you in there.")
                              : tr("Touch your language to check in.");
    case Screen::Identify:
        return tr("Pick the one that is easiest for you.");
    case Screen::ScanLicence:
        return tr("Show the back, with the wide bars. We read it by itself.");
    case Screen::TypeIdentity:
        return m_kiosk.identity()->isOffered()
                   ? tr("We read this from your license. Please check it.")
                   : tr("Type them the way they are on your ID.");
    case Screen::MoreToTell:
        return tr("It helps us find the right visit.");
    case Screen::IsThisYou:
        return tr("We found one visit for today.");
    case Screen::AlreadyHere:
        return tr("There is nothing more to do. Please take a seat.");
    case Screen::NotFound:
        return notFoundLead();
    case Screen::Details:
        return detailsLead();
    case Screen::EditField:
        return tr("The desk looks at it before it goes into your record.");
    case Screen::Insurance:
        return tr("Do you have the same card as last time?");
    case Screen::CardFront:
        return tr("Lay it on the shelf or hold it up. Then we do the back.");
    case Screen::CardBack:
        return tr("Turn the card over.");
    case Screen::CardFields:
        if (m_kiosk.card()->isAskingMember())
            return tr("Is that you, or someone whose insurance covers you?");
        if (m_kiosk.card()->isAsking())
            return tr("Look at your card and compare.");
        if (m_kiosk.card()->isOnRecord())
            return tr("There is nothing to change.");
        if (m_kiosk.card()->isRead())
            return tr("We read this from your card. Please check it.");
        return m_kiosk.card()->isPictured()
                   ? tr("Type what you can. The desk has your picture for the rest.")
                   : tr("Type what you can. The desk helps with the rest.");
    case Screen::Consent:
        return m_kiosk.consent()->position();
    case Screen::TypeSignature:
        return tr("Typing your name counts like signing.");
    case Screen::Summary:
        return summaryLead();
    case Screen::Sending:
        return tr("We are saving your answers.");
    case Screen::NotSent:
        return tr("Your answers are still here. Nothing is lost.");
    case Screen::Done:
        break;
    }
    return {};
}

QString ScreenWords::notFoundLead() const
{
    if (!m_kiosk.flow()->couldLook())
        return tr("You can still check in. The desk will match it to your visit.");
    if (!m_kiosk.flow()->facts().attemptsLeft)
        return tr("Check in anyway, or ask at the desk.");
    return tr("Try once more, or check in anyway. The desk will match it.");
}

QString ScreenWords::detailsLead() const
{
    if (m_kiosk.flow()->visit().isBlind())
        return tr("Fill in what you like. You may leave lines empty.");
    const int differing = m_kiosk.details()->questionCount();
    return differing == 0 ? tr("Is all of this still right?")
                          : tr("%n thing(s) on your license differ.", nullptr, differing);
}

QString ScreenWords::summaryLead() const
{
    const int fresh = m_kiosk.summary()->newCount();
    const QString promise = tr("Nothing is sent until you say so.");
    return fresh == 0 ? promise : tr("%n thing(s) are new.", nullptr, fresh) + u' ' + promise;
}

QString ScreenWords::primary() const
{
    if (m_kiosk.idle()->isAsking())
        return tr("I’m still here");
    if (!m_kiosk.sheet().isEmpty())
        return sheetPrimary();
    switch (m_kiosk.flow()->screen()) {
    case Screen::Welcome:
        return isOutOfOrder() ? tr("Ask someone to come") : tr("Start in English");
    case Screen::Identify:
        return tr("Scan my license");
    case Screen::ScanLicence:
        return m_kiosk.capture()->isGood() ? tr("Reading …") : tr("Looking for your license …");
    case Screen::TypeIdentity:
        return tr("Find my visit");
    case Screen::MoreToTell:
        return tr("Find my visit");
    case Screen::IsThisYou:
        return tr("Yes, that’s me");
    case Screen::AlreadyHere:
        return tr("Done");
    case Screen::NotFound:
        return tr("Check in anyway");
    case Screen::Details:
        if (const QString missing = m_kiosk.details()->missing(); !missing.isEmpty())
            return tr("Pick one first: %1").arg(missing);
        return m_kiosk.flow()->visit().isBlind() ? tr("That’s all")
                                                 : tr("Yes, all of this is right");
    case Screen::EditField:
        return tr("Use this");
    case Screen::Insurance:
        return m_kiosk.card()->onRecord().isEmpty() ? tr("I have a card")
                                                    : tr("It’s the same card");
    case Screen::CardFront:
    case Screen::CardBack:
        return m_kiosk.capture()->isGood() ? tr("Taking the picture …")
                                           : tr("Looking for your card …");
    case Screen::CardFields:
        if (const QString missing = m_kiosk.card()->missing(); !missing.isEmpty())
            return m_kiosk.card()->isAsking() ? tr("Check it first: %1").arg(missing)
                                              : tr("Type it first: %1").arg(missing);
        return m_kiosk.card()->isOnRecord() ? tr("It’s the same card") : tr("This is right");
    case Screen::Consent:
        if (m_kiosk.consent()->isDeclining())
            return tr("Go on without signing");
        return m_kiosk.consent()->isInked() ? tr("I agree and sign") : tr("Sign first");
    case Screen::TypeSignature:
        return tr("I agree and sign");
    case Screen::Summary:
        return tr("Check me in");
    case Screen::Sending:
        return tr("Saving …");
    case Screen::NotSent:
        return tr("Try again");
    case Screen::Done:
        return tr("Done");
    }
    return {};
}

QString ScreenWords::sheetPrimary() const
{
    return m_kiosk.sheet() == u"help" && !isOutOfOrder() ? tr("Go on while I wait") : tr("Done");
}

QString ScreenWords::primaryIcon() const
{
    if (m_kiosk.idle()->isAsking() || m_kiosk.sheet() == u"easier" ||
        m_kiosk.sheet() == u"language" || (m_kiosk.sheet() == u"help" && isOutOfOrder()))
        return u"check-lg"_s;
    switch (m_kiosk.flow()->screen()) {
    case Screen::Welcome:
        return isOutOfOrder() ? u"bell-fill"_s : u"arrow-right"_s;
    case Screen::Summary:
    case Screen::Done:
    case Screen::AlreadyHere:
        return u"check-lg"_s;
    case Screen::Consent:
    case Screen::TypeSignature:
        return m_kiosk.consent()->isDeclining() ? u"arrow-right"_s : u"vector-pen"_s;
    case Screen::NotSent:
        return u"arrow-repeat"_s;
    default:
        return u"arrow-right"_s;
    }
}

bool ScreenWords::isPrimaryEnabled() const
{
    if (m_kiosk.idle()->isAsking() || !m_kiosk.sheet().isEmpty())
        return true;
    switch (m_kiosk.flow()->screen()) {
    case Screen::ScanLicence:
    case Screen::CardFront:
    case Screen::CardBack:
    case Screen::Sending:
        return false;
    case Screen::TypeIdentity:
        return m_kiosk.identity()->isReady();
    case Screen::MoreToTell:
        return m_kiosk.identity()->isFurtherReady();
    case Screen::Details:
        return m_kiosk.details()->missing().isEmpty();
    case Screen::EditField:
        return m_kiosk.fieldForm()->isReady();
    case Screen::CardFields:
        return m_kiosk.card()->missing().isEmpty();
    case Screen::Consent:
        return m_kiosk.consent()->isInked() || m_kiosk.consent()->isDeclining();
    case Screen::TypeSignature:
        return m_kiosk.consent()->typedName()->hasRequired();
    default:
        return true;
    }
}

QString ScreenWords::back() const
{
    if (m_kiosk.idle()->isAsking())
        return tr("Clear it");
    if (!m_kiosk.sheet().isEmpty())
        return tr("Back");
    switch (m_kiosk.flow()->screen()) {
    case Screen::Welcome:
        return m_kiosk.comfort()->lower() ? tr("Higher") : tr("Lower");
    case Screen::Sending:
    case Screen::Done:
        return {};
    default:
        return tr("Back");
    }
}

QString ScreenWords::backIcon() const
{
    if (m_kiosk.idle()->isAsking())
        return u"x-lg"_s;
    if (m_kiosk.flow()->screen() == Screen::Welcome && m_kiosk.sheet().isEmpty())
        return m_kiosk.comfort()->lower() ? u"arrow-up-square"_s : u"arrow-down-square"_s;
    return u"arrow-left"_s;
}

QString ScreenWords::staffSign() const
{
    if (m_kiosk.help()->isComing())
        return tr("Help is coming");
    if (isOutOfOrder())
        return tr("Cannot save");
    return m_kiosk.isOnline() ? QString() : tr("Working offline");
}

QString ScreenWords::staffSignIcon() const
{
    if (m_kiosk.help()->isComing())
        return u"bell-fill"_s;
    return isOutOfOrder() ? u"exclamation-circle-fill"_s : u"wifi-off"_s;
}

bool ScreenWords::isOutOfOrder() const
{
    return m_kiosk.outOfOrder() && m_kiosk.flow()->screen() == Screen::Welcome;
}

QString ScreenWords::noticeStrong() const
{
    return m_kiosk.isOnline() ? QString() : tr("You can still check in here.");
}

QString ScreenWords::notice() const
{
    return m_kiosk.isOnline() ? QString()
                              : tr("The desk will match it to your visit a little later.");
}

QString ScreenWords::doneLead() const
{
    return tr("Please take a seat.\nWe will call your name.");
}

QString ScreenWords::waitingArea() const
{
    return m_kiosk.config().waitingArea;
}

QString ScreenWords::sendTrouble() const
{
    const auto& trouble = m_kiosk.flow()->sendProblem();
    return trouble ? patientWords(*trouble) : QString();
}

} // namespace anteroom
