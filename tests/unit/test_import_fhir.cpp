// FHIR R4 of another system, read into values.

#include "office/import/import_batch.h"
#include "office/import/import_values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray samples(const QString& name)
{
    QFile file(QStringLiteral(ANTEROOM_TEST_MATERIAL "/fhir/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportBatch batchOf(const QByteArray& json)
{
    return readFhir(json, {u"clinic"_s, u"Main Street"_s});
}

QStringList refusalsOf(const ImportBatch& batch)
{
    QStringList all;
    for (const ImportRefusal& each : batch.refusals)
        all.append(u"%1:%2:%3"_s.arg(each.place.line).arg(each.place.name, each.problem.code));
    return all;
}

QMap<QString, int> codesOf(const ImportBatch& batch)
{
    QMap<QString, int> codes;
    for (const ImportRefusal& each : batch.refusals)
        ++codes[each.place.name + u' ' + each.problem.code];
    return codes;
}

QJsonObject patient(const QJsonObject& more = {})
{
    QJsonObject json{
        {u"resourceType"_s, u"Patient"_s},
        {u"id"_s, u"17"_s},
        {u"name"_s, QJsonArray{QJsonObject{{u"use"_s, u"official"_s},
                                           {u"given"_s, QJsonArray{u"Ana"_s, u"M."_s}},
                                           {u"family"_s, u"Ruiz"_s}}}},
        {u"birthDate"_s, u"1980-05-14"_s},
    };
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// JSON with single quotation marks: moc loses its way in raw strings.
QByteArray spelled(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonObject object(const char* text)
{
    const QJsonObject json = QJsonDocument::fromJson(spelled(text)).object();
    Q_ASSERT(!json.isEmpty());
    return json;
}

QString value(const ImportBatch& batch, QStringView key)
{
    return findField(key)->display(batch.patients.value(0).values.value(key));
}

QJsonObject coverage(const QJsonObject& more = {})
{
    QJsonObject json{{u"resourceType"_s, u"Coverage"_s},
                     {u"status"_s, u"active"_s},
                     {u"beneficiary"_s, QJsonObject{{u"reference"_s, u"Patient/17"_s}}},
                     {u"payor"_s, QJsonArray{QJsonObject{{u"display"_s, u"Blue Fern"_s}}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

class ImportFhir : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePatient()
    {
        const ImportBatch batch = batchOf(bytesOf(patient()));
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(batch.patients.size(), 1);
        QCOMPARE(batch.patients[0].id, (ImportSource{u"clinic"_s, {}}.patient(u"17"_s)));
        QCOMPARE(value(batch, u"legal_name"), u"Ana M. Ruiz"_s);
        QVERIFY(batch.leftOut.isEmpty());
    }

    void namesByTheirUse()
    {
        const ImportBatch batch = batchOf(bytesOf(
            patient(object("{'name': [\n"
                           "            {'use': 'old', 'given': ['Ana'], 'family': 'Shaw'},\n"
                           "            {'use': 'nickname', 'given': ['Annie']},\n"
                           "            {'given': ['Wrong'], 'family': 'Wrong'},\n"
                           "            {'use': 'usual', 'given': ['Ana'], 'family': 'Ruiz', "
                           "'suffix': ['MD'], 'prefix': ['Dr.']}\n"
                           "        ]}"))));
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(batch.patients[0].values.value(u"legal_name").json(),
                 QJsonValue(object("{'given': 'Ana', 'family': 'Ruiz', 'suffix': 'MD'}")));
        QCOMPARE(value(batch, u"preferred_name"), u"Annie"_s);
        QCOMPARE(batch.leftOut, (QMap<QString, qint64>{{u"Patient.name (old)"_s, 1},
                                                       {u"Patient.name (another)"_s, 1},
                                                       {u"Patient.name.prefix"_s, 1}}));
    }

    void phonesByTheirUseAndRank()
    {
        const ImportBatch batch = batchOf(bytesOf(patient(object(
            "{'telecom': [\n"
            "            {'system': 'phone', 'use': 'home', 'value': '201-555-0101'},\n"
            "            {'system': 'phone', 'use': 'home', 'value': '201-555-0102', 'rank': 2},\n"
            "            {'system': 'sms', 'use': 'mobile', 'value': '+1 201 555 0103', 'rank': "
            "1},\n"
            "            {'system': 'phone', 'use': 'work', 'value': '201-555-0104'},\n"
            "            {'system': 'phone', 'use': 'old', 'value': '201-555-0105'},\n"
            "            {'system': 'email', 'value': 'ana@fernpost.example'}\n"
            "        ]}"))));
        QCOMPARE(refusalsOf(batch), QStringList());
        const FieldValues& values = batch.patients[0].values;
        QCOMPARE(values.value(u"home_phone").string(), u"+12015550102"_s);
        QCOMPARE(values.value(u"mobile_phone").string(), u"+12015550103"_s);
        QCOMPARE(values.value(u"preferred_phone").string(), u"mobile"_s);
        QCOMPARE(values.value(u"email").string(), u"ana@fernpost.example"_s);
        QCOMPARE(batch.leftOut,
                 (QMap<QString, qint64>{{u"Patient.telecom (another home_phone)"_s, 1},
                                        {u"Patient.telecom (phone work)"_s, 1},
                                        {u"Patient.telecom (phone old)"_s, 1}}));
    }

    void theLanguageThatIsPreferred()
    {
        const ImportBatch batch = batchOf(
            bytesOf(patient(object("{'communication': [\n"
                                   "            {'language': {'coding': [{'code': 'en-US'}]}},\n"
                                   "            {'language': {'coding': [{'code': 'x-none'}, "
                                   "{'code': 'es-MX'}]}, 'preferred': true}\n"
                                   "        ]}"))));
        QCOMPARE(batch.patients[0].values.value(u"language").string(), u"es"_s);
        const ImportBatch other = batchOf(bytesOf(
            patient(object("{'communication': [{'language': {'coding': [{'code': 'it'}]}}]}"))));
        QCOMPARE(refusalsOf(other), QStringList());
        QVERIFY(other.patients[0].values.value(u"language").isNull());
        QCOMPARE(other.leftOut.keys(),
                 QStringList{u"Patient.communication (a language that is not offered here)"_s});
    }

    void whatHasNoPlaceIsCountedByName()
    {
        const ImportBatch batch = batchOf(bytesOf(patient(
            object("{\n"
                   "            'maritalStatus': {'text': 'M'}, 'active': false, "
                   "'deceasedDateTime': '2020-01-01',\n"
                   "            'extension': [{'url': 'http://example.org/shoe-size', "
                   "'valueInteger': 38},\n"
                   "                          {'url': 'http://example.org/shoe-size', "
                   "'valueInteger': 39}],\n"
                   "            'contained': [{'resourceType': 'Organization', 'id': 'o'}]\n"
                   "        }"))));
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(batch.leftOut, (QMap<QString, qint64>{{u"Patient.maritalStatus"_s, 1},
                                                       {u"Patient.active"_s, 1},
                                                       {u"Patient.deceasedDateTime"_s, 1},
                                                       {u"Patient.extension (shoe-size)"_s, 2},
                                                       {u"Patient.contained Organization"_s, 1}}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* more, const QStringList& expected) {
            QTest::newRow(name) << bytesOf(patient(object(more))) << expected;
        };
        row("year", "{'birthDate': '1980'}", {u"1:Patient.birthDate:import.partial_birth_date"_s});
        row("year and month", "{'birthDate': '1980-05'}",
            {u"1:Patient.birthDate:import.partial_birth_date"_s});
        row("no birth date", "{'birthDate': ''}", {u"1:birth_date:import.missing"_s});
        row("number for a text", "{'birthDate': 1980}",
            {u"1:Patient.birthDate:fhir.type"_s, u"1:birth_date:import.missing"_s});
        row("no names", "{'name': []}", {u"1:legal_name:import.missing"_s});
        row("no family", "{'name': [{'given': ['Ana']}]}",
            {u"1:Patient.name[0]:field.legal_name.missing_part"_s});
        row("telecom", "{'telecom': [{'system': 'phone', 'value': '12'}]}",
            {u"1:Patient.telecom[0].value:field.home_phone.phone"_s});
        row("gender", "{'gender': 'often'}", {u"1:Patient.gender:field.sex.choice"_s});
        row("no number", "{'id': ''}", {u"1:Patient.id:import.no_source_id"_s});
        row("modifier", "{'modifierExtension': [{'url': 'http://example.org/not'}]}",
            {u"1:Patient.modifierExtension:fhir.modifier"_s});
        row("address",
            "{'address': [{'line': ['1 Elm'], 'city': 'Oak', 'state': 'FR',\n"
            "                                        'postalCode': 'xy'}]}",
            {u"1:Patient.address[0].postalCode:field.address.postal_code"_s});
        QTest::newRow("coverage without a patient")
            << bytesOf(coverage(object("{'beneficiary': {}}")))
            << QStringList{u"1:Coverage.beneficiary:import.no_source_id"_s};
        QTest::newRow("bin")
            << bytesOf(coverage(
                   object("{'class': [{'type': {'coding': [{'code': 'rxbin'}]},\n"
                          "                                                   'value': '12'}]}")))
            << QStringList{u"1:Coverage.class[0].value:field.coverage1.rx_bin.rx_bin"_s};
        QTest::newRow("appointment")
            << spelled("{'resourceType': 'Appointment', 'status': 'booked'}")
            << QStringList{u"1:Appointment.start:import.starts_at"_s,
                           u"1:Appointment.participant:import.no_source_id"_s};
    }

    void refusals()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        const ImportBatch batch = batchOf(json);
        QCOMPARE(refusalsOf(batch), expected);
        QVERIFY(batch.patients.isEmpty() && batch.coverages.isEmpty() &&
                batch.appointments.isEmpty());
    }

    void wholeFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cut") << QByteArray("{\n\"resourceType\": \"Patient\",\n")
                             << u"json.malformed"_s;
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(100'000, '[') << u"json.deep"_s;
        QTest::newRow("encoding") << QByteArray("{\n\"a\": \"\xEB\"}") << u"json.malformed"_s;
    }

    void wholeFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const ImportBatch batch = readImport(json, {});
        QVERIFY(batch.isUnreadable);
        QCOMPARE(batch.refusals.size(), 1);
        QCOMPARE(batch.refusals[0].problem.code, expected);
    }

    void aLineThatIsBrokenIsOneRefusal()
    {
        const QByteArray line = bytesOf(patient());
        const ImportBatch batch = batchOf(line + "\n{\"resourceType\":\n\n" +
                                          bytesOf(patient({{u"id"_s, u"18"_s}})) + "\n" + line);
        QCOMPARE(refusalsOf(batch),
                 (QStringList{u"2::json.malformed"_s, u"5:Patient.id:import.twice"_s}));
        QCOMPARE(batch.patients.size(), 2);
        QVERIFY(!batch.isUnreadable);
    }

    void aBundleSaysOnWhichLine()
    {
        const QByteArray bundle =
            spelled("{'resourceType': 'Bundle', 'type': 'collection',\n"
                    " 'link': [{'relation': 'next'}],\n"
                    " 'entry': [\n"
                    "  {'fullUrl': 'urn:uuid:aa', 'resource': {'resourceType': 'Patient', 'name': "
                    "[{'text': '}{\\'['}]}},\n"
                    "  {'fullUrl': 'https://ehr.example.org/Organization/acme',\n"
                    "   'resource': {'resourceType': 'Organization', 'id': 'acme', 'name': 'Acme "
                    "Health'}},\n"
                    "  {'fullUrl': 'urn:uuid:bb', 'resource': {'resourceType': 'Patient', "
                    "'birthDate': '1980-05-14',\n"
                    "   'name': [{'given': ['Ana'], 'family': 'Ruiz'}]}},\n"
                    "  {'resource': {'resourceType': 'Coverage', 'status': 'active', 'order': 2,\n"
                    "   'beneficiary': {'reference': 'urn:uuid:bb'}, 'payor': [{'reference': "
                    "'Organization/acme'}]}},\n"
                    "  {'resource': {'resourceType': 'Observation'}}\n"
                    " ]}");
        const ImportBatch batch = batchOf(bundle);
        QCOMPARE(refusalsOf(batch),
                 (QStringList{u"4:legal_name:import.missing"_s, u"4:birth_date:import.missing"_s}));
        QCOMPARE(batch.patients.size(), 1);
        QCOMPARE(batch.patients[0].line, 7);
        QCOMPARE(batch.coverages.size(), 1);
        QCOMPARE(batch.coverages[0].line, 9);
        QCOMPARE(batch.coverages[0].order, 2);
        QCOMPARE(batch.coverages[0].patient, batch.patients[0].id);
        QCOMPARE(batch.coverages[0].values.value(u"coverage1.payer").string(), u"Acme Health"_s);
        QCOMPARE(batch.leftOut, (QMap<QString, qint64>{{u"Bundle.link"_s, 1},
                                                       {u"resource Organization"_s, 1},
                                                       {u"resource Observation"_s, 1}}));
    }

    void aWholeCoverage()
    {
        const ImportBatch batch = batchOf(bytesOf(coverage(object(
            "{\n"
            "            'subscriberId': 'BFX 44', 'relationship': {'coding': [{'code': "
            "'child'}]},\n"
            "            'period': {'start': '2020-01-01', 'end': '2026-12-31T00:00:00Z'},\n"
            "            'subscriber': {'reference': 'RelatedPerson/2', 'display': 'Bo Lind'},\n"
            "            'class': [{'type': {'coding': [{'code': 'plan'}]}, 'value': 'g', 'name': "
            "'Gold'},\n"
            "                      {'type': {'coding': [{'code': 'group'}]}, 'value': '0071'},\n"
            "                      {'type': {'coding': [{'code': 'rxbin'}]}, 'value': '610014'},\n"
            "                      {'type': {'coding': [{'code': 'rxpcn'}]}, 'value': 'MEDD'},\n"
            "                      {'type': {'coding': [{'code': 'rxgroup'}]}, 'value': 'SILV2'},\n"
            "                      {'type': {'coding': [{'code': 'tier'}]}, 'value': '1'}]\n"
            "        }"))));
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(
            batch.coverages.value(0).values.toJson(),
            object("{\n"
                   "            'coverage1.payer': 'Blue Fern', 'coverage1.plan': 'Gold',\n"
                   "            'coverage1.member_id': 'BFX 44', 'coverage1.group': '0071',\n"
                   "            'coverage1.rx_bin': '610014', 'coverage1.rx_pcn': 'MEDD',\n"
                   "            'coverage1.rx_group': 'SILV2', 'coverage1.subscriber': 'Bo Lind',\n"
                   "            'coverage1.relationship': 'child', 'coverage1.effective_from': "
                   "'2020-01-01',\n"
                   "            'coverage1.effective_to': '2026-12-31'}"));
        QCOMPARE(batch.leftOut.keys(), QStringList{u"Coverage.class (tier)"_s});
    }

    void coveragesInsideOthers()
    {
        QJsonObject inner = coverage();
        inner.remove(u"beneficiary"_s);
        const QJsonObject cancelled = coverage({{u"status"_s, u"cancelled"_s}});
        const ImportBatch batch =
            batchOf(bytesOf(patient({{u"contained"_s, QJsonArray{inner, cancelled}}})));
        QCOMPARE(batch.coverages.size(), 1);
        QCOMPARE(batch.coverages[0].patient, batch.patients.value(0).id);
        QCOMPARE(batch.leftOut.keys(), QStringList{u"Coverage (cancelled)"_s});
    }

    void anAppointment()
    {
        const ImportBatch batch = batchOf(spelled(
            "{'resourceType': 'Appointment', 'id': 'a1',\n"
            "            'status': 'booked', 'start': '2026-12-01T09:30:00-05:00', 'end': "
            "'2026-12-01T10:00:00Z',\n"
            "            'participant': [\n"
            "                {'actor': {'reference': "
            "'https://ehr.example.org/fhir/Patient/17/_history/2'},\n"
            "                 'status': 'accepted'},\n"
            "                {'actor': {'reference': 'Practitioner/b', 'display': 'Dr. Brandt'}},\n"
            "                {'actor': {'reference': 'Location/l', 'display': 'Linden "
            "Street'}}]}"));
        QCOMPARE(refusalsOf(batch), QStringList());
        const Appointment made = batch.appointments.value(0).appointment;
        QCOMPARE(made.patient, (ImportSource{u"clinic"_s, {}}.patient(u"17"_s)));
        QCOMPARE(made.clinician, u"Dr. Brandt"_s);
        QCOMPARE(made.site, u"Linden Street"_s);
        QCOMPARE(made.startsAt, QDateTime(QDate(2026, 12, 1), QTime(14, 30), Qt::UTC));
        QCOMPARE(batch.leftOut.keys(), QStringList{u"Appointment.end"_s});
    }

    void syntheasPatients()
    {
        const QByteArray file = samples(u"synthea/patients-r4.ndjson"_s);
        if (file.isEmpty())
            QSKIP("not run: fhir/synthea/patients-r4.ndjson is not there");
        const ImportBatch batch = batchOf(file);
        QVERIFY(!batch.isUnreadable);
        // Counted in the file by another program: 50 phone numbers that no exchange has, 9
        // addresses without a ZIP code, 57 patients together.
        QCOMPARE(codesOf(batch),
                 (QMap<QString, int>{{u"Patient.telecom[0].value field.home_phone.phone"_s, 50},
                                     {u"Patient.address[0] field.address.missing_part"_s, 9}}));
        QCOMPARE(batch.patients.size(), 385 - 57);
        QCOMPARE(batch.refusedRows.value(ImportKind::Patient), 57);
        QCOMPARE(batch.leftOut.value(u"Patient.identifier"_s), 385);
        QCOMPARE(batch.leftOut.value(u"Patient.deceasedDateTime"_s), 79);
        QCOMPARE(batch.leftOut.value(u"Patient.extension (us-core-birthsex)"_s), 385);
        QCOMPARE(batch.leftOut.value(u"Patient.name (maiden)"_s), 101);
        QCOMPARE(
            batch.leftOut.value(u"Patient.communication (a language that is not offered here)"_s),
            7);
        // "Other" goes by the code of an ethnicity, which is no race.
        QCOMPARE(batch.leftOut.value(u"Patient.extension.extension (us-core-race, another code)"_s),
                 36);
    }

    void syntheasCoverages()
    {
        const QByteArray file = samples(u"synthea/coverage-r4.ndjson"_s);
        if (file.isEmpty())
            QSKIP("not run: fhir/synthea/coverage-r4.ndjson is not there");
        const ImportBatch batch = batchOf(file);
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(batch.coverages.size(), 565);
        QCOMPARE(batch.leftOut, (QMap<QString, qint64>{{u"Coverage.type"_s, 565}}));
    }

    void examplesOfUsCore()
    {
        const QByteArray person = samples(u"us-core/patient-example.json"_s);
        if (person.isEmpty())
            QSKIP("not run: fhir/us-core is not there");
        const ImportBatch batch = batchOf(person);
        // Its phone number is 555-555-5555, its address has every part.
        QCOMPARE(refusalsOf(batch), QStringList());
        QCOMPARE(value(batch, u"legal_name"), u"Amy V. Baxter PharmD"_s);
        QCOMPARE(batch.patients[0].values.value(u"race_ethnicity").json(),
                 QJsonValue(QJsonArray{u"american_indian_alaska_native"_s, u"asian"_s,
                                       u"hispanic_latino"_s, u"white"_s}));
        QCOMPARE(batch.patients[0].values.value(u"interpreter_needed").json(), QJsonValue(true));
        QCOMPARE(batch.patients[0].values.value(u"language").string(), u"es"_s);
        QCOMPARE(value(batch, u"address"), u"183 MOUNTAIN VIEW ST, MOUNDS, OK 74048"_s);

        const ImportBatch insured = batchOf(samples(u"us-core/coverage-example.json"_s));
        QCOMPARE(refusalsOf(insured), QStringList());
        QCOMPARE(insured.coverages.value(0).values.value(u"coverage1.plan").string(),
                 u"Acme Gold Plan"_s);
        QCOMPARE(insured.coverages[0].values.value(u"coverage1.member_id").string(),
                 u"888009335"_s);
        const ImportBatch other = batchOf(samples(u"us-core/organization-acme-payer.json"_s));
        QCOMPARE(other.leftOut.keys(), QStringList{u"resource Organization"_s});
    }
};

QTEST_APPLESS_MAIN(ImportFhir)
#include "test_import_fhir.moc"
