#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace anteroom {

// A UUID that knows what it names: a PatientId cannot be passed where a SubmissionId belongs.
// Canonical text is 36 characters, lower case, without braces (RFC 9562).
template <class Named>
class Id {
public:
    Id() = default;

    [[nodiscard]] static Id fresh();
    [[nodiscard]] static Result<Id> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

namespace named {
struct Patient;
struct Appointment;
struct Submission;
struct Change;
struct Decision;
struct Device;
struct Staff;
struct HelpCall;
struct Merge;
} // namespace named

using PatientId = Id<named::Patient>;
using AppointmentId = Id<named::Appointment>;
using SubmissionId = Id<named::Submission>;
using ChangeId = Id<named::Change>;
using DecisionId = Id<named::Decision>;
using DeviceId = Id<named::Device>;
using StaffId = Id<named::Staff>;
using HelpCallId = Id<named::HelpCall>;
using MergeId = Id<named::Merge>;

// The SHA-256 of some bytes; the address of an image. Text is 64 lower-case hex digits.
class Sha256 {
public:
    Sha256() = default;

    [[nodiscard]] static Sha256 of(const QByteArray& bytes);
    [[nodiscard]] static Result<Sha256> parse(const QString& hex);

    [[nodiscard]] const QString& hex() const { return m_hex; }
    [[nodiscard]] bool isNull() const { return m_hex.isEmpty(); }

    friend auto operator<=>(const Sha256&, const Sha256&) = default;
    friend bool operator==(const Sha256&, const Sha256&) = default;
    friend size_t qHash(const Sha256& hash, size_t seed = 0) { return ::qHash(hash.m_hex, seed); }

private:
    QString m_hex;
};

} // namespace anteroom
