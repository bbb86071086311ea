#include "kiosk/capture_hint.h"

#include "kiosk/capture_session.h"
#include "kiosk/patient_words.h"

using namespace Qt::StringLiterals;

namespace anteroom {

CaptureHint hintFor(CardCause cause)
{
    using enum CaptureHint;
    switch (cause) {
    case CardCause::None:
        return Good;
    case CardCause::Dark:
        return Dark;
    case CardCause::NoCard:
        return Show;
    case CardCause::CutOff:
        return Inside;
    case CardCause::Far:
        return Closer;
    case CardCause::Moving:
    case CardCause::Blurred:
        return Still;
    case CardCause::Tilted:
        return Flat;
    case CardCause::Glare:
        return TiltFromLight;
    }
    return Show;
}

QString CaptureSession::hint() const
{
    const bool licence = m_subject == Subject::Licence;
    switch (m_hint) {
    case CaptureHint::Show:
        return licence ? tr("Hold your license in the frame") : tr("Hold your card in the frame");
    case CaptureHint::Dark:
        return tr("It is too dark to see");
    case CaptureHint::Inside:
        return tr("Move it into the frame");
    case CaptureHint::Closer:
        return tr("Bring it closer");
    case CaptureHint::Still:
        return tr("Hold it still");
    case CaptureHint::TurnLicence:
        return tr("Turn it over: show the wide bars");
    case CaptureHint::TiltFromLight:
        return tr("Tilt it away from the light");
    case CaptureHint::Flat:
        return tr("Hold it flat");
    case CaptureHint::NotLicence:
        return tr("That is not a license");
    case CaptureHint::TurnCard:
        return tr("Now turn the card over");
    case CaptureHint::OtherCard:
        return tr("Now your insurance card");
    case CaptureHint::Good:
        return licence ? tr("Good. We can read it") : tr("Good. Hold still");
    }
    return {};
}

QString CaptureSession::hintIcon() const
{
    switch (m_hint) {
    case CaptureHint::Dark:
    case CaptureHint::TiltFromLight:
        return u"sun"_s;
    case CaptureHint::TurnLicence:
    case CaptureHint::TurnCard:
        return u"arrow-repeat"_s;
    case CaptureHint::NotLicence:
        return u"upc-scan"_s;
    case CaptureHint::Inside:
        return u"arrows-move"_s;
    case CaptureHint::Closer:
        return u"zoom-in"_s;
    case CaptureHint::Still:
        return u"hand-index-thumb"_s;
    default:
        return m_subject == Subject::Licence ? u"person-vcard"_s : u"credit-card-2-front"_s;
    }
}

QString CaptureSession::trouble() const
{
    return m_trouble ? patientWords(*m_trouble) : QString();
}

QString CaptureSession::otherWays() const
{
    return m_isSlow ? tr("Is it not working? Type instead, or ask at the desk.") : QString();
}

} // namespace anteroom
