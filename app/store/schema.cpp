// The tables, as the migrations that made them. A released migration is never edited: add the next
// number at the end. Columns that hold the demographic fields of a patient are not listed here:
// they follow from app/record/fields.cpp.

#include "store/migrations.h"
#include "store/term_marks.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QStringList firstTables()
{
    return {
        uR"(CREATE TABLE audit (
                sequence $integer PRIMARY KEY,
                at TEXT NOT NULL,
                actor_kind TEXT NOT NULL CHECK (actor_kind IN ('staff', 'device', 'office')),
                actor_id TEXT NOT NULL,
                actor_name TEXT NOT NULL,
                act TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL CHECK (length(hash) = 64)
            ) $table)"_s,
        uR"(CREATE TABLE audit_head (
                place $integer PRIMARY KEY CHECK (place = 1),
                sequence $integer NOT NULL,
                hash TEXT NOT NULL
            ) $table)"_s,
        u"INSERT INTO audit_head (place, sequence, hash) VALUES (1, 0, '%1')"_s.arg(
            Sha256::of({}).hex()),

        uR"(CREATE TABLE counter (name TEXT PRIMARY KEY, value $integer NOT NULL) $table)"_s,
        u"INSERT INTO counter (name, value) VALUES ('record_number', 10000)"_s,

        uR"(CREATE TABLE patient (
                id TEXT PRIMARY KEY,
                record_number $integer NOT NULL UNIQUE,
                version $integer NOT NULL CHECK (version > 0),
                created_at TEXT NOT NULL
            ) $table)"_s,
        uR"(CREATE TABLE patient_term (
                term $term NOT NULL,
                patient TEXT NOT NULL REFERENCES patient,
                PRIMARY KEY (term, patient)
            ) $clustered)"_s,
        u"CREATE INDEX patient_term_patient ON patient_term (patient, term)"_s,

        uR"(CREATE TABLE device (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                certificate TEXT NOT NULL UNIQUE CHECK (length(certificate) = 64),
                enrolled_at TEXT NOT NULL,
                revoked_at TEXT
            ) $table)"_s,
        uR"(CREATE TABLE enrolment (
                code_hash TEXT PRIMARY KEY CHECK (length(code_hash) = 64),
                name TEXT NOT NULL,
                offered_at TEXT NOT NULL,
                expires_at TEXT NOT NULL,
                used_at TEXT,
                device TEXT REFERENCES device
            ) $table)"_s,
        uR"(CREATE TABLE staff (
                id TEXT PRIMARY KEY,
                user_name TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                role TEXT NOT NULL CHECK (role IN ('secretary', 'manager')),
                password_hash TEXT NOT NULL,
                added_at TEXT NOT NULL,
                retired_at TEXT
            ) $table)"_s,
        uR"(CREATE TABLE staff_session (
                token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
                staff TEXT NOT NULL REFERENCES staff,
                started_at TEXT NOT NULL,
                expires_at TEXT NOT NULL
            ) $table)"_s,
        u"CREATE INDEX staff_session_staff ON staff_session (staff)"_s,

        uR"(CREATE TABLE appointment (
                id TEXT PRIMARY KEY,
                patient TEXT NOT NULL REFERENCES patient,
                site TEXT NOT NULL,
                clinician TEXT NOT NULL,
                starts_at TEXT NOT NULL,
                status TEXT NOT NULL CHECK (status IN ('booked', 'arrived', 'cancelled'))
            ) $table)"_s,
        u"CREATE INDEX appointment_starts_at ON appointment (starts_at)"_s,
        u"CREATE INDEX appointment_patient ON appointment (patient, starts_at)"_s,
        uR"(CREATE TABLE roster (
                appointment TEXT PRIMARY KEY REFERENCES appointment,
                sequence $integer NOT NULL,
                removed $integer NOT NULL CHECK (removed IN (0, 1))
            ) $clustered)"_s,
        u"CREATE INDEX roster_sequence ON roster (sequence)"_s,
        uR"(CREATE TABLE roster_day (
                place $integer PRIMARY KEY CHECK (place = 1),
                starts_at TEXT NOT NULL,
                ends_at TEXT NOT NULL
            ) $table)"_s,

        uR"(CREATE TABLE image (
                sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
                received_at TEXT NOT NULL,
                content $blob NOT NULL
            ) $table)"_s,
        uR"(CREATE TABLE submission (
                id TEXT PRIMARY KEY,
                device TEXT NOT NULL REFERENCES device,
                received_at TEXT NOT NULL,
                content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
                content $blob NOT NULL,
                patient TEXT REFERENCES patient,
                appointment TEXT REFERENCES appointment,
                base_version $integer NOT NULL,
                pending $integer NOT NULL CHECK (pending >= 0),
                signed_consent $integer NOT NULL CHECK (signed_consent IN (0, 1))
            ) $table)"_s,
        u"CREATE INDEX submission_open ON submission (received_at) "
        "WHERE pending > 0 OR patient IS NULL"_s,
        uR"(CREATE TABLE proposed_change (
                submission TEXT NOT NULL REFERENCES submission,
                id TEXT NOT NULL,
                place $integer NOT NULL,
                field TEXT NOT NULL,
                base TEXT,
                proposed TEXT,
                provenance TEXT NOT NULL,
                confidence $real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
                evidence_image TEXT REFERENCES image,
                evidence_area TEXT,
                state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
                PRIMARY KEY (submission, id)
            ) $clustered)"_s,
        uR"(CREATE TABLE decision (
                number $number,
                id TEXT NOT NULL UNIQUE,
                submission TEXT NOT NULL,
                change TEXT NOT NULL,
                kind TEXT NOT NULL
                    CHECK (kind IN ('accept', 'accept_edited', 'reject', 'undo')),
                applied TEXT,
                reason TEXT NOT NULL,
                staff TEXT NOT NULL,
                staff_name TEXT NOT NULL,
                at TEXT NOT NULL,
                FOREIGN KEY (submission, change) REFERENCES proposed_change (submission, id)
            ) $table)"_s,
        u"CREATE INDEX decision_submission ON decision (submission)"_s,
        uR"(CREATE TABLE history (
                number $number,
                patient TEXT NOT NULL REFERENCES patient,
                version $integer NOT NULL,
                field TEXT NOT NULL,
                old_value TEXT,
                new_value TEXT,
                decision TEXT REFERENCES decision (id),
                submission TEXT REFERENCES submission,
                staff_name TEXT NOT NULL,
                provenance TEXT NOT NULL,
                at TEXT NOT NULL
            ) $table)"_s,
        u"CREATE INDEX history_patient ON history (patient, number)"_s,
        uR"(CREATE TABLE consent (
                submission TEXT NOT NULL REFERENCES submission,
                place $integer NOT NULL,
                patient TEXT REFERENCES patient,
                consent_key TEXT NOT NULL,
                text_version $integer NOT NULL,
                language TEXT NOT NULL,
                text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
                answer TEXT NOT NULL CHECK (answer IN ('drawn', 'typed_name', 'declined')),
                signature TEXT REFERENCES image,
                typed_name TEXT,
                at TEXT NOT NULL,
                PRIMARY KEY (submission, place)
            ) $clustered)"_s,
        u"CREATE INDEX consent_patient ON consent (patient, consent_key)"_s,
        uR"(CREATE TABLE submission_image (
                submission TEXT NOT NULL REFERENCES submission,
                place $integer NOT NULL,
                image TEXT NOT NULL REFERENCES image,
                role TEXT NOT NULL,
                media_type TEXT NOT NULL,
                PRIMARY KEY (submission, place)
            ) $clustered)"_s,
        uR"(CREATE TABLE refused_submission (
                number $number,
                claimed_id TEXT NOT NULL,
                device TEXT NOT NULL REFERENCES device,
                received_at TEXT NOT NULL,
                code TEXT NOT NULL,
                content_sha256 TEXT NOT NULL,
                content $blob NOT NULL,
                UNIQUE (content_sha256, claimed_id, device)
            ) $table)"_s,
        uR"(CREATE TABLE help_call (
                id TEXT PRIMARY KEY,
                device TEXT NOT NULL REFERENCES device,
                place TEXT NOT NULL,
                called_at TEXT NOT NULL,
                ended_at TEXT
            ) $table)"_s,
        u"CREATE INDEX help_call_open ON help_call (called_at) WHERE ended_at IS NULL"_s,
    };
}

QStringList payersOfThePractice()
{
    return {
        uR"(CREATE TABLE payer (
                name_key TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                payer_id TEXT NOT NULL,
                phone TEXT NOT NULL,
                staff_name TEXT NOT NULL,
                added_at TEXT NOT NULL
            ) $table)"_s,
    };
}

// Records that were there before have no keys yet; OlderRecords gives them theirs.
QStringList keysOfCandidates()
{
    return {
        uR"(CREATE TABLE match_key (
                match_key $integer NOT NULL,
                record_number $integer NOT NULL REFERENCES patient (record_number),
                PRIMARY KEY (match_key, record_number)
            ) $clustered)"_s,
        u"INSERT INTO counter (name, value) SELECT 'last_record_without_match_keys', value "
        "FROM counter WHERE name = 'record_number'"_s,
    };
}

// A merge is a decision of staff, kept for good; which records are merged now follows from them and
// is written down beside them.
QStringList mergesOfRecords()
{
    return {
        uR"(CREATE TABLE merge_decision (
                number $number,
                id TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL CHECK (kind IN ('merge', 'unmerge')),
                undoes TEXT REFERENCES merge_decision (id),
                survivor TEXT NOT NULL REFERENCES patient,
                merged TEXT NOT NULL REFERENCES patient,
                survivor_step $integer NOT NULL,
                reason TEXT NOT NULL,
                staff TEXT NOT NULL,
                staff_name TEXT NOT NULL,
                at TEXT NOT NULL,
                CHECK ((kind = 'unmerge') = (undoes IS NOT NULL)),
                CHECK (survivor <> merged)
            ) $table)"_s,
        u"CREATE INDEX merge_decision_survivor ON merge_decision (survivor, number)"_s,
        u"CREATE INDEX merge_decision_merged ON merge_decision (merged, number)"_s,
        uR"(CREATE TABLE merged_record (
                patient TEXT PRIMARY KEY REFERENCES patient,
                survivor TEXT NOT NULL REFERENCES patient,
                merge TEXT NOT NULL UNIQUE REFERENCES merge_decision (id)
            ) $clustered)"_s,
        u"CREATE INDEX merged_record_survivor ON merged_record (survivor)"_s,
        uR"(CREATE TABLE merge_move (
                merge TEXT NOT NULL REFERENCES merge_decision (id),
                kind TEXT NOT NULL CHECK (kind IN ('submission', 'appointment')),
                moved TEXT NOT NULL,
                PRIMARY KEY (merge, kind, moved)
            ) $clustered)"_s,
        u"CREATE INDEX submission_patient ON submission (patient)"_s,
        u"$append_only merge_decision"_s,
    };
}

// The terms of records that were there before don't say yet how names sound; OlderRecords makes
// them anew.
QStringList soundsOfNames()
{
    return {
        u"INSERT INTO counter (name, value) SELECT 'last_record_with_older_terms', value "
        "FROM counter WHERE name = 'record_number'"_s,
    };
}

// What a kiosk last said that it cannot mend by itself; a row only while there is something.
QStringList troublesOfKiosks()
{
    return {
        uR"(CREATE TABLE kiosk_trouble (
                device TEXT PRIMARY KEY REFERENCES device,
                trouble TEXT NOT NULL,
                since TEXT NOT NULL
            ) $clustered)"_s,
    };
}

// A word of a search is looked up of thousands of records that another word fits: by a number,
// whose rows lie together in the order of the numbers, and only of those that their marks don't
// rule out (term_marks.h). OlderRecords gives the rows that were there before their marks.
QStringList termsByRecordNumber()
{
    return {
        uR"(CREATE TABLE record_term (
                term $term NOT NULL,
                record_number $integer NOT NULL REFERENCES patient (record_number),
                marks $integer NOT NULL,
                PRIMARY KEY (term, record_number)
            ) $clustered)"_s,
        u"INSERT INTO record_term (term, record_number, marks) SELECT t.term, p.record_number, %1 "
        "FROM patient_term t JOIN patient p ON p.id = t.patient ORDER BY 1, 2"_s.arg(
            TermMarks::unknown),
        u"DROP TABLE patient_term"_s,
        u"CREATE INDEX record_term_record ON record_term (record_number, term)"_s,
        u"UPDATE counter SET value = (SELECT value FROM counter WHERE name = 'record_number') "
        "WHERE name = 'last_record_with_older_terms'"_s,
    };
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> all{
        {1, firstTables() + QStringList{u"$append_only audit"_s, u"$append_only history"_s,
                                        u"$append_only decision"_s}},
        {2, payersOfThePractice()},
        {3, keysOfCandidates()},
        {4, mergesOfRecords()},
        {5, soundsOfNames()},
        {6, troublesOfKiosks()},
        {7, termsByRecordNumber()},
    };
    return all;
}

} // namespace anteroom
