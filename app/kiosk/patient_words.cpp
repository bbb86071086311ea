#include "kiosk/patient_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct Sentence {
    const char* code; // a whole code, or its end beginning with a dot
    const char* words;
};

constexpr Sentence sentences[] = {
    // What was typed
    {".long", QT_TRANSLATE_NOOP("PatientWords", "This is too long. Please shorten it.")},
    {".impossible",
     QT_TRANSLATE_NOOP("PatientWords", "Please check the month, the day and the year.")},
    {".future", QT_TRANSLATE_NOOP("PatientWords", "This day has not come yet. Please check it.")},
    {".choice", QT_TRANSLATE_NOOP("PatientWords", "Please touch one of the answers.")},
    {".phone",
     QT_TRANSLATE_NOOP("PatientWords", "Phone numbers have ten numbers, with the area code.")},
    {".email", QT_TRANSLATE_NOOP("PatientWords",
                                 "Email addresses look like name@mail.com. Please check it.")},
    {".postal_code", QT_TRANSLATE_NOOP("PatientWords", "ZIP codes have five numbers.")},
    {".rx_bin", QT_TRANSLATE_NOOP("PatientWords", "RxBIN has six numbers.")},
    {".missing_part", QT_TRANSLATE_NOOP("PatientWords", "Please fill this in.")},
    {"date.too_long_ago",
     QT_TRANSLATE_NOOP("PatientWords", "Please check the year. It is too long ago.")},
    {"date.month", QT_TRANSLATE_NOOP("PatientWords", "Please check the month. It is 1 to 12.")},
    {"date.day", QT_TRANSLATE_NOOP("PatientWords", "Please check the day. That month is shorter.")},
    {"date.incomplete",
     QT_TRANSLATE_NOOP("PatientWords", "Please fill in the month, the day and the year.")},

    // The camera and what it sees
    {"camera.absent",
     QT_TRANSLATE_NOOP("PatientWords", "The camera does not work. Please type it instead.")},
    {"camera.busy",
     QT_TRANSLATE_NOOP("PatientWords", "The camera does not work. Please type it instead.")},
    {"picture.black",
     QT_TRANSLATE_NOOP("PatientWords",
                       "The picture is black. Hold the card up to the camera and try again.")},
    {"picture.blank",
     QT_TRANSLATE_NOOP("PatientWords", "We see no card. Hold it in the frame and try again.")},
    {"picture.long",
     QT_TRANSLATE_NOOP("PatientWords", "This picture does not work. Please take another one.")},
    {"picture.large",
     QT_TRANSLATE_NOOP("PatientWords", "This picture does not work. Please take another one.")},
    {"picture.unreadable",
     QT_TRANSLATE_NOOP("PatientWords", "This picture does not work. Please take another one.")},
    {"picture.unknown",
     QT_TRANSLATE_NOOP("PatientWords", "This picture does not work. Please take another one.")},
    {"picture.kills_decoder",
     QT_TRANSLATE_NOOP("PatientWords", "This picture does not work. Please take another one.")},
    {"decoder.absent",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot read cards right now. Please type it instead.")},
    {"decoder.died",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot read this card. Please type it instead.")},
    {"decoder.slow",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot read this card. Please type it instead.")},
    {"licence.not_one",
     QT_TRANSLATE_NOOP("PatientWords", "This is not a license. Show the side with the wide bars.")},
    {"licence.incomplete",
     QT_TRANSLATE_NOOP("PatientWords",
                       "We could not read all of this license. Please type your name instead.")},
    {"licence.unread",
     QT_TRANSLATE_NOOP("PatientWords", "We could not read it. Try once more, or type it.")},
    {"card.none",
     QT_TRANSLATE_NOOP("PatientWords", "We could not read it. Try once more, or type it.")},
    {"card.slow",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot read this card. Please type it instead.")},
    {"card.kills_decoder",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot read this card. Please type it instead.")},
    {"card.same_side",
     QT_TRANSLATE_NOOP("PatientWords", "That is the front again. Please turn the card over.")},
    {"card.licence",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This looks like a license. Take a picture of your insurance card.")},
    {"card.travel_document",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This looks like a passport. Take a picture of your insurance card.")},
    {"card.bank_card",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This looks like a bank card. Take a picture of your insurance card.")},
    {"card.loyalty_card",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This looks like a store card. Take a picture of your insurance card.")},
    {"card.library_card",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This looks like a library card. Take a picture of your insurance card.")},

    // Keeping and sending
    {"outbox.full",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This kiosk cannot save right now. Please check in at the desk.")},
    {"outbox.unwritable",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This kiosk cannot save right now. Please check in at the desk.")},
    {"outbox.memory",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This kiosk cannot save right now. Please check in at the desk.")},
    {"outbox.content",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This kiosk cannot save right now. Please check in at the desk.")},
    {"sealing.key",
     QT_TRANSLATE_NOOP("PatientWords",
                       "This kiosk cannot save right now. Please check in at the desk.")},
    {"help.unreachable",
     QT_TRANSLATE_NOOP("PatientWords", "We cannot call the desk from here. Please walk up to it.")},
};

QString translated(const char* words)
{
    return QCoreApplication::translate("PatientWords", words);
}

} // namespace

QString patientWords(const Problem& problem)
{
    for (const Sentence& sentence : sentences) {
        const QLatin1StringView code(sentence.code);
        if (problem.code == code || (code.startsWith(u'.') && problem.code.endsWith(code)))
            return translated(sentence.words);
    }
    return translated(QT_TRANSLATE_NOOP(
        "PatientWords",
        "Something went wrong. Please ask at the desk. Nothing you entered is lost."));
}

QString patientWords(FieldKind kind, const char* refusal)
{
    if (kind == FieldKind::Date || kind == FieldKind::BirthDate)
        return patientWords(Problem{u"date."_s + QLatin1StringView(refusal), {}});
    return patientWords(Problem{u"field."_s + QLatin1StringView(refusal), {}});
}

} // namespace anteroom
