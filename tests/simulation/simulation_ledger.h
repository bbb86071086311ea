#pragma once

#include "record/decision.h"
#include "record/submission.h"
#include "record/unprintable.h"

namespace anteroom {

// A submission as a kiosk was given it, and whether the kiosk said "you're checked in".
struct HandedIn {
    QString kiosk;
    Submission submission;
    QByteArray bytes; // the canonical JSON
    bool isPoison = false;
    bool acknowledged = false;
};
ANTEROOM_UNPRINTABLE(HandedIn)

// A decision as a member of staff asked for it, and what they were told.
struct AskedDecision {
    enum class Told { Nothing, Made, Refused };

    QString staff;
    SubmissionId submission;
    ChangeDecision decision;
    QString field;    // that the change is of
    FieldValue value; // what would enter the record; null with Reject and Undo
    int versionSeen = 0;
    Told told = Told::Nothing;
    QString code; // of the refusal
};
ANTEROOM_UNPRINTABLE(AskedDecision)

// What people know of a run: what the records are held against when it is over.
struct SimulationLedger {
    QList<HandedIn> handedIn;
    QList<AskedDecision> decisions;
};

} // namespace anteroom
