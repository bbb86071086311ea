#include "tests/demo/visit_script.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString pad = u"Sign here with your finger"_s;
const QStringList cardLabels{u"Insurance company"_s,
                             u"Plan"_s,
                             u"Member ID"_s,
                             u"Group"_s,
                             u"RxBIN"_s,
                             u"RxPCN"_s,
                             u"RxGroup"_s};
constexpr int aMoment = 700;     // milliseconds
constexpr int longestValue = 48; // characters
constexpr int papers = 10;       // more than any practice asks for; ends a script that would not

// A signature that looks like one, in fractions of the pad.
QJsonArray ink()
{
    QJsonArray stroke;
    for (int i = 0; i <= 24; ++i) {
        const double along = i / 24.0;
        const double wave = (i % 4 < 2 ? 0.16 : -0.12) * (1 - along / 2);
        stroke.append(QJsonArray{0.15 + 0.6 * along, 0.5 + wave});
    }
    return {stroke};
}

Done inOrder(const std::vector<std::function<Done()>>& acts)
{
    for (const auto& act : acts) {
        if (const Done done = act(); !done)
            return done;
    }
    return {};
}

} // namespace

VisitScript::VisitScript(DrivenProgram& program, ScreenStands stands)
    : m_program(program), m_stands(std::move(stands))
{
}

Done VisitScript::step(const QString& name, const QString& screen, const QString& stands,
                       const std::vector<Act>& acts)
{
    QElapsedTimer clock;
    clock.start();
    if (const Done done = inOrder(acts); !done)
        return done;
    if (const Done there = m_program.waitFor(stands, 15'000); !there)
        return there;
    m_steps.append({name, clock.elapsed()});
    if (m_stands)
        m_stands(screen);
    return {};
}

Done VisitScript::openLicenceCamera()
{
    return inOrder({
        [&] { return step(u"look at the screen"_s, u"welcome"_s, u"Start in English"_s, {}); },
        [&] {
            return step(u"start"_s, u"identify"_s, u"How would you like to check in?"_s,
                        {[&] { return m_program.tap(u"Start in English"_s); }});
        },
        [&] {
            return step(u"choose the license"_s, u"license-camera"_s,
                        u"Hold your license in the frame"_s,
                        {[&] { return m_program.tap(u"Scan my license"_s, u"Button"_s); }});
        },
    });
}

Done VisitScript::showLicencesFront(const QString& picture)
{
    if (const Done opened = openLicenceCamera(); !opened)
        return opened;
    return step(u"hold up the front"_s, u"license-front"_s, u"Is this right?"_s,
                {[&] { return m_program.present(picture); },
                 [&] { return m_program.waitFor(u"Is this right?"_s, 40'000); },
                 [&] { return m_program.present({}); }});
}

Done VisitScript::startOver()
{
    return step(u"start over"_s, u"welcome"_s, u"Start in English"_s,
                {[&] { return m_program.tap(u"Start over"_s); }});
}

Done VisitScript::identifyByLicence(const WalletFiles& wallet, Before before)
{
    return inOrder({
        [&] { return openLicenceCamera(); },
        [&] {
            if (before == Before::NotHere)
                return step(u"hold up the license"_s, u"is-this-you"_s, u"Is this you?"_s,
                            {[&] { return m_program.present(wallet.licenceBack); }});
            return step(u"hold up the license again"_s, u"already-here"_s,
                        u"You are already checked in"_s,
                        {[&] { return m_program.present(wallet.licenceBack); }});
        },
        [&] {
            if (before == Before::NotHere)
                return Done();
            return step(u"have more to tell"_s, u"is-this-you"_s, u"Is this you?"_s,
                        {[&] { return m_program.tap(u"Something of mine has changed"_s); }});
        },
        [&] {
            return step(u"say that it is me"_s, u"details"_s, u"Check your details"_s,
                        {[&] { return m_program.present({}); },
                         [&] { return m_program.tap(u"Yes, that’s me"_s); }});
        },
    });
}

Done VisitScript::photographCard(const WalletFiles& wallet)
{
    if (const Done done =
            step(u"have a new card"_s, u"card-front"_s, u"Front of your insurance card"_s,
                 {[&] { return m_program.tap(u"I have a new card"_s); }});
        !done)
        return done;
    if (const Done done =
            step(u"show the front"_s, u"card-back"_s, u"Back of your insurance card"_s,
                 {[&] { return m_program.present(wallet.insuranceFront); }});
        !done)
        return done;
    if (const Done done = step(u"show the back"_s, u"card-fields"_s, u"Your card*"_s,
                               {[&] { return m_program.present(wallet.insuranceBack); },
                                [&] { return m_program.waitFor(u"Camera picture"_s); },
                                [&] { return m_program.tap(u"Take it now"_s); }});
        !done)
        return done;
    return m_program.present({});
}

Done VisitScript::typeValue(const QString& act, const QString& label, const QString& value)
{
    if (const Done opened =
            step(u"type the "_s + label, u"card-"_s + label.toLower().replace(u' ', u'-'), label,
                 {[&] { return m_program.tap(act); }});
        !opened)
        return opened;
    return step(u"use it"_s, u"card-fields-filled"_s, u"*"_s,
                {[&] { return clearField(label); }, [&] { return m_program.type(value, label); },
                 [&] { return m_program.tap(u"Use this"_s); }});
}

// What was read stands in the field already.
Done VisitScript::clearField(const QString& label)
{
    if (const Done focused = m_program.type({}, label); !focused)
        return focused;
    for (int i = 0; i < longestValue; ++i) {
        if (const Done taken = m_program.key(u"Backspace"_s); !taken)
            return taken;
    }
    return {};
}

Done VisitScript::waitForReading()
{
    return step(u"wait for the card to be read"_s, u"card-read"_s, u"*"_s,
                {[&] { return m_program.waitGone(u"Reading your card*"_s, 20'000); }});
}

// In whatever order they come: another reading may bring one more.
Done VisitScript::answerQuestions(const QStringList& values)
{
    const QString none = u"What does the card say?"_s;
    const QString whose = u"Check it first: Name on the card"_s;
    QStringList questions{none, whose};
    for (const QString& label : cardLabels)
        questions.append(u"Check it first: "_s + label);
    for (int i = 0; i < papers; ++i) {
        const auto stands = m_program.waitForOneOf(questions);
        if (!stands)
            return stands.problem();
        if (*stands == none)
            return {};
        const qsizetype at = questions.indexOf(*stands) - 2;
        // A letter of the name may have been misread: then the kiosk asks whose it is.
        const Done answered = *stands == whose
                                  ? step(u"say whose name it is"_s, u"card-mine"_s, u"*"_s,
                                         {[&] { return m_program.tap(u"That is me"_s); }})
                                  : answerQuestion(cardLabels[at], values[at]);
        if (!answered)
            return answered;
    }
    return problem("script.questions", u"There is no end to the questions about the card."_s);
}

Done VisitScript::answerQuestion(const QString& label, const QString& value)
{
    if (!m_program.shows(label + u": "_s + value))
        return typeValue(u"No. I’ll type it"_s, label, value);
    return step(u"agree on the "_s + label, u"card-agreed"_s, u"*"_s,
                {[&] { return m_program.tap(u"Yes, it is"_s); }});
}

// Compares what was read with the card in hand: agrees where it is right and types where it isn't.
Done VisitScript::checkCard(const DemoInsuranceCard& card)
{
    if (const Done read = waitForReading(); !read)
        return read;
    const QStringList values{card.payer, card.plan,  card.memberId, card.group,
                             card.rxBin, card.rxPcn, card.rxGroup};
    if (const Done answered = answerQuestions(values); !answered)
        return answered;
    // The other side may still be read behind the questions.
    if (const Done read = waitForReading(); !read)
        return read;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString& label = cardLabels[i];
        const QString& value = values[i];
        // The pages are laid out anew when the reading is over.
        if (m_program.waitFor(label + u": "_s + value, aMoment).ok())
            continue;
        const QString typing = u"Type it: "_s + label;
        const QString changing = u"Change: "_s + label;
        if (!m_program.shows(typing) && !m_program.shows(changing)) {
            if (const Done turned = m_program.tap(u"The rest"_s); !turned)
                return turned;
            const auto stands = m_program.waitForOneOf({label + u": "_s + value, typing, changing});
            if (!stands)
                return stands.problem();
            if (m_program.shows(label + u": "_s + value))
                continue;
        }
        const Done typed = typeValue(m_program.shows(typing) ? typing : changing, label, value);
        if (!typed)
            return typed;
    }
    return {};
}

Done VisitScript::sign(const QString& until)
{
    for (int paper = 1; paper <= papers; ++paper) {
        const auto stands = m_program.waitForOneOf({until, pad});
        if (!stands)
            return stands.problem();
        if (*stands == until)
            return {};
        const Done done = step(u"sign paper %1"_s.arg(paper), u"signed-%1"_s.arg(paper), u"*"_s,
                               {[&] { return m_program.draw(pad, ink()); },
                                [&] { return m_program.tap(u"I agree and sign"_s); }});
        if (!done)
            return done;
    }
    return problem("script.papers", u"There is no end to the papers to sign."_s);
}

Done VisitScript::checkInMoved(const WalletFiles& wallet, const DemoInsuranceCard& card)
{
    return inOrder({
        [&] { return identifyByLicence(wallet, Before::NotHere); },
        [&] {
            return step(u"take the license's address"_s, u"details-chosen"_s,
                        u"Yes, all of this is right"_s,
                        {[&] { return m_program.tap(u"On your license*"_s); }});
        },
        [&] {
            return step(u"confirm the details"_s, u"insurance"_s, u"Your insurance"_s,
                        {[&] { return m_program.tap(u"Yes, all of this is right"_s); }});
        },
        [&] { return photographCard(wallet); },
        [&] { return checkCard(card); },
        [&] {
            return step(u"confirm the card"_s, u"consent"_s, u"Please read and sign"_s,
                        {[&] { return m_program.tap(u"This is right"_s); }});
        },
        [&] { return sign(u"Ready to send to the desk?"_s); },
        [&] { return send(); },
        [&] { return leave(); },
    });
}

// The row may stand on a further page.
Done VisitScript::openInsurance()
{
    const QString row = u"Change: Insurance"_s;
    for (int page = 1; !m_program.shows(row) && page < papers; ++page) {
        if (const Done turned = m_program.tap(u"The rest"_s); !turned)
            return turned;
        (void)m_program.waitFor(row, aMoment);
    }
    return step(u"open the insurance"_s, u"insurance"_s, u"Your insurance"_s,
                {[&] { return m_program.tap(row); }});
}

// What the reader doubts is right.
Done VisitScript::agreeUntil(const QString& until)
{
    const QString agreeing = u"Yes, it is"_s;
    for (int i = 0; i < papers; ++i) {
        const auto stands = m_program.waitForOneOf({until, agreeing});
        if (!stands)
            return stands.problem();
        if (*stands == until)
            return {};
        const Done agreed =
            step(u"agree"_s, u"card-agreed"_s, u"*"_s, {[&] { return m_program.tap(agreeing); }});
        if (!agreed)
            return agreed;
    }
    return problem("script.questions", u"There is no end to the questions about the card."_s);
}

Done VisitScript::checkInWithSpousesCard(const WalletFiles& wallet)
{
    return inOrder({
        [&] { return identifyByLicence(wallet, Before::NotHere); },
        [&] { return openInsurance(); },
        [&] { return photographCard(wallet); },
        [&] { return waitForReading(); },
        [&] { return agreeUntil(u"Whose name is this?"_s); },
        [&] {
            return step(u"say whose name it is"_s, u"card-whose"_s, u"*"_s,
                        {[&] { return m_program.tap(u"My spouse or partner"_s); }});
        },
        [&] { return waitForReading(); },
        [&] { return agreeUntil(u"This is right"_s); },
        [&] { return m_program.tap(u"This is right"_s); },
        [&] { return sign(u"Ready to send to the desk?"_s); },
        [&] { return send(); },
        [&] { return leave(); },
    });
}

Done VisitScript::checkInUnchanged(const WalletFiles& wallet)
{
    const Done identified = identifyByLicence(wallet, Before::NotHere);
    return identified ? confirmAll() : identified;
}

Done VisitScript::checkInAgain(const WalletFiles& wallet)
{
    const Done identified = identifyByLicence(wallet, Before::Here);
    return identified ? confirmAll() : identified;
}

Done VisitScript::confirmAll()
{
    if (const Done done = m_program.tap(u"Yes, all of this is right"_s); !done)
        return done;
    if (const Done done = sign(u"You’re\nchecked in"_s); !done)
        return done;
    return leave();
}

Done VisitScript::send()
{
    return step(u"send"_s, u"done"_s, u"You’re*"_s,
                {[&] { return m_program.tap(u"Check me in"_s); }});
}

Done VisitScript::leave()
{
    return step(u"leave"_s, u"welcome-again"_s, u"Start in English"_s,
                {[&] { return m_program.tap(u"Done"_s, u"Button"_s); }});
}

Done VisitScript::signIn(const DemoStaff& staff)
{
    if (const Done done = step(u"look at the console"_s, u"sign-in"_s, u"Sign in"_s, {}); !done)
        return done;
    return step(u"sign in"_s, u"queue"_s, u"Waiting"_s,
                {[&] { return m_program.type(staff.user, u"User name"_s); },
                 [&] { return m_program.key(u"Tab"_s); },
                 [&] { return m_program.type(staff.password); },
                 [&] { return m_program.key(u"Return"_s); }});
}

Done VisitScript::acceptAll(const QString& patientName)
{
    if (const Done done = step(u"open the submission"_s, u"review"_s, u"Address: To decide"_s,
                               {[&] { return m_program.tap(patientName + u"*"_s); }});
        !done)
        return done;
    if (const Done done =
            step(u"accept all unflagged"_s, u"review-confirmed"_s, u"Address: Confirmed"_s,
                 {[&] { return m_program.key(u"Shift+A"_s); }});
        !done)
        return done;
    // What the card's reader was unsure of is looked at by itself.
    for (const QString& label : cardLabels) {
        const QString open = label + u": Check"_s;
        if (!m_program.shows(open))
            continue;
        const Done done =
            step(u"accept the "_s + label, u"review-checked"_s, label + u": Confirmed"_s,
                 {[&] { return m_program.tap(open); }, [&] { return m_program.key(u"A"_s); }});
        if (!done)
            return done;
    }
    return {};
}

} // namespace anteroom
