#include "simulation_verdict.h"

namespace anteroom {

namespace {

constexpr const char* kinds[] = {
    "lost",                // acknowledged, and not at the office
    "doubled",             // took effect more than once
    "differing",           // other bytes than were handed in
    "half",                // changes, consents or references to images are not all there
    "stranger",            // at the office, and never handed in
    "image_missing",       // referenced, and not there or not what its address says
    "image_unreferenced",  // there, and of no visit
    "decision_lost",       // staff were told that it was made
    "decision_doubled",    // applied or noted more than once
    "decision_unasked",    // made, though staff were told otherwise or never asked
    "decision_unanswered", // neither yes nor no, with all well for a minute
    "unseen_overwritten",  // applied to another version than staff saw
    "value_lost",          // accepted, and neither in the record's history nor there already
    "record_wrong",        // the record is not what its history says
    "audit_broken",        // the chain, or a head that was written down is not on it
    "audit_missing",       // an effect without its entry
    "outbox_left",         // a minute after the network's return
    "set_aside",           // of what was good
};

} // namespace

SimulationVerdict::SimulationVerdict()
{
    for (const char* kind : kinds)
        violations.insert(QString::fromLatin1(kind), 0);
}

void SimulationVerdict::complain(const QString& kind, const QString& about)
{
    ++violations[kind];
    complaints.append(kind + QStringLiteral(": ") + about);
}

void SimulationVerdict::add(const SimulationVerdict& other)
{
    for (const auto& [kind, times] : other.violations.asKeyValueRange())
        violations[kind] += times;
    complaints += other.complaints;
}

} // namespace anteroom
