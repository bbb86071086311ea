#include "desk/waiting_patients.h"

#include "desk/drawn_cards.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom::waiting {

namespace {

const QDate today(2026, 11, 23);

QJsonObject name(const QString& given, const QString& family, const QString& middle = {})
{
    QJsonObject parts{{u"given"_s, given}, {u"family"_s, family}};
    if (!middle.isEmpty())
        parts.insert(u"middle"_s, middle);
    return parts;
}

QJsonObject address(const QString& line1, const QString& line2, const QString& postalCode)
{
    return {{u"line1"_s, line1},
            {u"line2"_s, line2},
            {u"city"_s, u"Alder Falls"_s},
            {u"state"_s, u"FR"_s},
            {u"postal_code"_s, postalCode}};
}

// Ids that are the same in every run, so that a test can name them and pictures don't jump.
template <class IdType>
IdType fixedId(int number)
{
    return IdType::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))).value();
}

struct Made {
    const char* field;
    QJsonValue base;
    QJsonValue proposed;
    Provenance provenance = Provenance::Typed;
    double confidence = 1.0;
    std::optional<Evidence> evidence = std::nullopt;
};

ReviewedChange made(const Made& from, int number)
{
    ReviewedChange change;
    change.change.id = fixedId<ChangeId>(number);
    change.change.field = findField(QString::fromLatin1(from.field));
    change.change.base = value(from.field, from.base);
    change.change.proposed = value(from.field, from.proposed);
    change.change.provenance = from.provenance;
    change.change.confidence = from.confidence;
    change.change.evidence = from.evidence;
    change.current = change.change.base;
    change.uncertain = from.confidence < 0.9;
    return change;
}

ImageReference image(const QByteArray& bytes, ImageRole role)
{
    return {Sha256::of(bytes), role, u"image/png"_s, bytes.size()};
}

Consent signedPrivacy(const QDateTime& time)
{
    Consent consent;
    consent.key = u"privacy_practices"_s;
    consent.textVersion = 7;
    consent.language = u"en"_s;
    consent.text = Sha256::of("privacy");
    consent.answer = ConsentAnswer::Drawn;
    consent.signature = Sha256::of(cards::signature());
    consent.at = time;
    return consent;
}

Patient record(int number, qint64 recordNumber, const QJsonObject& legalName, const QString& birth)
{
    Patient patient;
    patient.id = fixedId<PatientId>(number);
    patient.recordNumber = recordNumber;
    patient.version = 31;
    patient.values.set(*findField(u"legal_name"), value("legal_name", legalName));
    patient.values.set(*findField(u"birth_date"), value("birth_date", birth));
    return patient;
}

void set(Patient& patient, const char* field, const QJsonValue& json)
{
    patient.values.set(*findField(QString::fromLatin1(field)), value(field, json));
}

Reviewed reviewedOf(int number, const Patient& patient, const QDateTime& received)
{
    Reviewed reviewed;
    ReviewedSubmission& held = reviewed.submission;
    held.submission.id = fixedId<SubmissionId>(number);
    held.submission.startedAt = received.addSecs(-90);
    held.submission.finishedAt = received;
    held.submission.language = u"en"_s;
    held.submission.legalName = patient.values.value(u"legal_name");
    held.submission.birthDate = patient.values.value(u"birth_date");
    held.submission.appointment = fixedId<AppointmentId>(number);
    held.submission.patient = patient.id;
    held.submission.baseVersion = patient.version;
    held.receivedAt = received;
    held.deviceName = u"Kiosk 1"_s;
    held.patient = patient;
    reviewed.version = patient.version;
    return reviewed;
}

void addChange(Reviewed& reviewed, const ReviewedChange& change)
{
    reviewed.submission.changes.append(change);
    reviewed.submission.submission.changes.append(change.change);
}

void decideBy(ReviewedChange& change, const QString& staff, const QDateTime& time)
{
    change.state = ChangeState::Accepted;
    change.current = change.change.proposed;
    change.decisions.append(
        {DecisionId::fresh(), DecisionKind::Accept, change.change.proposed, {}, staff, time});
}

HistoryEntry entry(int version, const char* field, const QJsonValue& before,
                   const QJsonValue& after, const QString& staff, const QString& provenance,
                   const QDateTime& time)
{
    HistoryEntry made;
    made.version = version;
    made.fieldKey = QString::fromLatin1(field);
    made.before = value(field, before);
    made.after = value(field, after);
    made.staffName = staff;
    made.provenance = provenance;
    made.at = time;
    return made;
}

Patient marenRecord()
{
    Patient patient =
        record(101, 20418, name(u"Maren"_s, u"Castellan"_s, u"Elise"_s), u"1984-03-14"_s);
    set(patient, "preferred_name", u"Maren"_s);
    set(patient, "address", address(u"418 Wren Hollow Road"_s, u"Apt 6B"_s, u"00417"_s));
    set(patient, "mobile_phone", u"(417) 555-0142"_s);
    set(patient, "email", u"maren@fernpost.example"_s);
    set(patient, "language", u"en"_s);
    set(patient, "emergency_contact",
        QJsonObject{{u"name"_s, u"Jonas Castellan"_s},
                    {u"relation"_s, u"brother"_s},
                    {u"phone"_s, u"(417) 555-0117"_s}});
    set(patient, "coverage1.payer", u"Harbor Oak Mutual"_s);
    set(patient, "coverage1.plan", u"HMO"_s);
    set(patient, "coverage1.member_id", u"HOM 220417 7"_s);
    set(patient, "coverage1.rx_bin", u"011552"_s);
    set(patient, "coverage1.rx_pcn", u"HOAK"_s);
    return patient;
}

QDateTime onDay(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

} // namespace

QDateTime at(int hour, int minute, int second)
{
    return {today, QTime(hour, minute, second)};
}

QDateTime now()
{
    return at(10, 34);
}

FieldValue value(const char* field, const QJsonValue& json)
{
    return findField(QString::fromLatin1(field))->parse(json).value();
}

ChangeId changeOf(const Reviewed& reviewed, const char* field)
{
    for (const ReviewedChange& change : reviewed.submission.changes) {
        if (change.change.field->keyText() == QLatin1StringView(field))
            return change.change.id;
    }
    return {};
}

Reviewed maren()
{
    Reviewed reviewed = reviewedOf(1, marenRecord(), at(10, 31));
    ReviewedSubmission& held = reviewed.submission;
    held.appointmentAt = at(10, 40);
    held.clinician = u"Dr. Brandt"_s;
    held.submission.identifiedBy = IdentifiedBy::Licence;
    const Sha256 front = Sha256::of(cards::insuranceFront());
    const auto onCard = [&](const char* field, const QJsonValue& base, const QJsonValue& proposed,
                            double confidence, const QRectF& area) {
        return Made{
            field, base, proposed, Provenance::InsuranceCard, confidence, Evidence{front, area}};
    };
    addChange(reviewed,
              made({"address", address(u"418 Wren Hollow Road"_s, u"Apt 6B"_s, u"00417"_s),
                    address(u"92 Kestrel Lane"_s, u"Unit 4"_s, u"00418"_s), Provenance::Licence,
                    0.99, Evidence{Sha256::of(cards::licenceFront()), cards::addressArea()}},
                   11));
    ReviewedChange email =
        made({"email", u"m.castellan@fernpost.example"_s, u"maren@fernpost.example"_s}, 12);
    decideBy(email, u"Ines Calloway"_s, at(10, 33));
    addChange(reviewed, email);
    addChange(reviewed, made(onCard("coverage1.payer", u"Harbor Oak Mutual"_s,
                                    u"Bluefern Health Plan"_s, 0.98, cards::payerArea()),
                             13));
    addChange(reviewed,
              made(onCard("coverage1.plan", u"HMO"_s, u"PPO Silver"_s, 0.98, QRectF()), 14));
    addChange(reviewed, made(onCard("coverage1.member_id", u"HOM 220417 7"_s, u"BFX 4417 2083 01"_s,
                                    0.61, cards::memberIdArea()),
                             15));
    addChange(reviewed, made(onCard("coverage1.group", QJsonValue::Null, u"0071-LINDEN"_s, 0.97,
                                    cards::groupArea()),
                             16));
    addChange(
        reviewed,
        made(onCard("coverage1.rx_bin", u"011552"_s, u"009917"_s, 0.96, cards::rxArea()), 17));
    held.submission.consents.append(signedPrivacy(at(10, 31)));
    held.submission.confirmed = {u"legal_name"_s, u"preferred_name"_s, u"mobile_phone"_s,
                                 u"language"_s, u"emergency_contact"_s};
    held.submission.images = {image(cards::insuranceFront(), ImageRole::InsuranceFront),
                              image(cards::insuranceBack(), ImageRole::InsuranceBack),
                              image(cards::licenceFront(), ImageRole::LicenceFront),
                              image(cards::signature(), ImageRole::Signature)};
    return reviewed;
}

Reviewed oluwadara()
{
    Patient patient = record(102, 18877, name(u"Oluwadara"_s, u"Finch"_s), u"1991-11-02"_s);
    set(patient, "mobile_phone", u"(417) 555-0188"_s);
    set(patient, "email", u"dara@fernpost.example"_s);
    Reviewed reviewed = reviewedOf(2, patient, at(10, 28));
    ReviewedSubmission& held = reviewed.submission;
    held.appointmentAt = at(10, 45);
    held.clinician = u"Dr. Okonjo-Weir"_s;
    held.deviceName = u"Kiosk 3"_s;
    held.submission.startedAt = at(10, 26);
    ReviewedChange phone = made({"mobile_phone", u"(417) 555-0142"_s, u"(417) 555-0163"_s}, 21);
    phone.current = value("mobile_phone", u"(417) 555-0188"_s);
    phone.conflict = true;
    addChange(reviewed, phone);
    ReviewedChange email =
        made({"email", u"dfinch@oldmail.example"_s, u"dara@fernpost.example"_s}, 22);
    decideBy(email, u"Tomas Reyne"_s, at(10, 33));
    addChange(reviewed, email);
    addChange(reviewed, made({"legal_name", name(u"Oluwadara"_s, u"Finch"_s),
                              name(u"OLUWADARA"_s, u"FINCH"_s), Provenance::Licence, 0.99},
                             23));
    held.submission.confirmed = {u"address"_s, u"language"_s, u"pharmacy"_s};
    return reviewed;
}

Reviewed lena()
{
    Reviewed reviewed =
        reviewedOf(3, record(0, 0, name(u"Lena"_s, u"Vasko"_s), u"1979-07-02"_s), at(10, 26));
    ReviewedSubmission& held = reviewed.submission;
    held.patient.reset();
    held.deviceName = u"Kiosk 3"_s;
    held.submission.patient = {};
    held.submission.appointment = {};
    held.submission.baseVersion = 0;
    reviewed.version = 0;
    addChange(reviewed, made({"mobile_phone", QJsonValue::Null, u"(417) 555-0155"_s}, 31));
    addChange(reviewed, made({"coverage1.payer", QJsonValue::Null, u"Harbor Oak Mutual"_s,
                              Provenance::InsuranceCard, 0.97},
                             32));
    held.submission.consents.append(signedPrivacy(at(10, 27)));
    held.submission.images = {image(cards::signature(), ImageRole::Signature)};
    return reviewed;
}

Reviewed plain(const QString& given, const QString& family, const char* field,
               const QJsonValue& proposed, int minutesAgo)
{
    const int number = 1000 + minutesAgo;
    Reviewed reviewed =
        reviewedOf(number, record(number, 20000 + minutesAgo, name(given, family), u"1970-01-31"_s),
                   now().addSecs(-60 * minutesAgo));
    addChange(reviewed, made({field, QJsonValue::Null, proposed}, number));
    return reviewed;
}

void fill(FakeOffice& office)
{
    office.receive(maren());
    office.receive(oluwadara());
    office.receive(lena());
    office.receive(plain(u"Tuan"_s, u"Pham-Reyes"_s, "coverage1.payer", u"Bluefern"_s, 9));
    office.receive(plain(u"Rosalie"_s, u"Quennell"_s, "preferred_name", u"Rosie"_s, 11));
    office.receive(plain(u"Idris"_s, u"Halloway"_s, "email", u"idris@fernpost.example"_s, 12));
    office.receive(plain(u"Beatriz"_s, u"Anselmo"_s, "pronouns", u"she/her"_s, 14));
    for (const QByteArray& bytes : {cards::insuranceFront(), cards::insuranceBack(),
                                    cards::licenceFront(), cards::signature()})
        office.pictures.insert(Sha256::of(bytes), bytes);

    Patient helena = record(103, 11402, name(u"Helena"_s, u"Vasko"_s), u"1979-07-02"_s);
    Patient vaskova = record(104, 20991, name(u"Lena"_s, u"Vaskova"_s), u"1979-07-20"_s);
    office.patientRecords.insert(helena.id, helena);
    office.patientRecords.insert(vaskova.id, vaskova);
    office.helpCalls = {{fixedId<HelpCallId>(1), u"Kiosk 2"_s, u"Step 3"_s, at(10, 33, 18)}};

    const PatientId dara = fixedId<PatientId>(102);
    office.histories[dara] = {entry(31, "mobile_phone", u"(417) 555-0142"_s, u"(417) 555-0188"_s,
                                    u"Joan Pell"_s, u"staff"_s, at(10, 29)),
                              entry(12, "mobile_phone", QJsonValue::Null, u"(417) 555-0142"_s,
                                    u"Ines Calloway"_s, u"typed"_s, onDay(2025, 6, 4, 9, 12))};
    const QJsonObject wren = address(u"418 Wren Hollow Road"_s, u"Apt 6B"_s, u"00417"_s);
    const QJsonObject mill = address(u"7 Mill Court"_s, {}, u"00417"_s);
    const PatientId marenId = fixedId<PatientId>(101);
    office.histories[marenId] = {
        entry(31, "email", u"m.castellan@fernpost.example"_s, u"maren@fernpost.example"_s,
              u"Ines Calloway"_s, u"typed"_s, at(10, 33)),
        entry(30, "address", mill, wren, u"Tomas Reyne"_s, u"typed"_s, onDay(2025, 6, 4, 9, 12)),
        entry(29, "mobile_phone", QJsonValue::Null, u"(417) 555-0142"_s, u"Tomas Reyne"_s,
              u"typed"_s, onDay(2025, 6, 4, 9, 12)),
        entry(1, "address", QJsonValue::Null, mill, u"Dana Whitlock"_s, u"import"_s,
              onDay(2022, 1, 20, 14, 40)),
        entry(1, "legal_name", QJsonValue::Null, name(u"Maren"_s, u"Castellan"_s, u"Elise"_s),
              u"Dana Whitlock"_s, u"import"_s, onDay(2022, 1, 20, 14, 40))};

    const auto visit = [&](int number, const PatientId& patient, const QString& person,
                           const QString& clinician, const QDateTime& starts,
                           AppointmentStatus status) {
        office.visits.append({{fixedId<AppointmentId>(number), patient, u"Linden Street"_s,
                               clinician, starts, status},
                              person});
    };
    visit(501, fixedId<PatientId>(105), u"Otis Brannigan"_s, u"Dr. Brandt"_s, at(10, 25),
          AppointmentStatus::Booked);
    visit(502, marenId, u"Maren Castellan"_s, u"Dr. Brandt"_s, at(10, 40),
          AppointmentStatus::Arrived);
    visit(503, dara, u"Oluwadara Finch"_s, u"Dr. Okonjo-Weir"_s, at(10, 45),
          AppointmentStatus::Arrived);
    visit(504, fixedId<PatientId>(106), u"Vera Lindqvist"_s, u"Dr. Brandt"_s, at(10, 50),
          AppointmentStatus::Booked);
    visit(505, helena.id, u"Helena Vasko"_s, u"Nurse Pell"_s, at(11, 0), AppointmentStatus::Booked);
    visit(506, fixedId<PatientId>(107), u"Samir Odell"_s, u"Dr. Okonjo-Weir"_s, at(11, 15),
          AppointmentStatus::Cancelled);
}

} // namespace anteroom::waiting
