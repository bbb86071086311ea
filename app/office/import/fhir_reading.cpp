// FHIR R4 (hl7.org/fhir/R4): what each resource says is in fhir_patient, fhir_coverage and
// fhir_appointment; here a file is taken apart into its resources.

#include "office/import/fhir_lines.h"
#include "office/import/fhir_resources.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct FhirResource {
    qint64 line = 0;
    QString fullUrl;
    QJsonObject json;

    [[nodiscard]] QString type() const { return json.value("resourceType"_L1).toString(); }
};
ANTEROOM_UNPRINTABLE(FhirResource)

class FhirReading {
public:
    explicit FhirReading(const ImportSource& source) : m_source(source) {}

    [[nodiscard]] ImportBatch read(QByteArray bytes)
    {
        bytes.remove(0, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        if (isLineByLine(bytes))
            takeLines(bytes);
        else
            takeDocument(bytes);
        if (m_batch.isUnreadable)
            return std::move(m_batch);
        for (const FhirResource& each : m_resources)
            m_references.add(each.fullUrl, each.json);
        // Whatever the order of the file, patients come first.
        for (const auto* type : {u"Patient", u"Coverage", u"Appointment"}) {
            for (const FhirResource& each : m_resources) {
                if (each.type() == type)
                    takeResource(each);
            }
        }
        for (const FhirResource& each : m_resources)
            takeRest(each);
        sortRefusals();
        return std::move(m_batch);
    }

private:
    static bool isLineByLine(const QByteArray& bytes)
    {
        const QByteArray text = bytes.trimmed();
        const qsizetype end = text.indexOf('\n');
        return end > 0 && parseJsonObject(text.left(end), importLimits::lineBytes).ok();
    }

    void takeLines(const QByteArray& bytes)
    {
        qint64 line = 0;
        for (qsizetype from = 0; from < bytes.size();) {
            qsizetype end = bytes.indexOf('\n', from);
            end = end < 0 ? bytes.size() : end;
            const QByteArray text = bytes.mid(from, end - from).trimmed();
            from = end + 1;
            ++line;
            if (text.isEmpty())
                continue;
            const auto json = parseJsonObject(text, importLimits::lineBytes);
            // Whose line it is cannot be known, so it counts as a patient's.
            if (!json) {
                m_batch.refuse({line, 0, {}}, json.problem());
                ++m_batch.refusedRows[ImportKind::Patient];
            } else if (!append({line, {}, *json})) {
                return;
            }
        }
    }

    void takeDocument(const QByteArray& bytes)
    {
        const auto json = parseJsonObject(bytes, importLimits::documentBytes);
        if (!json)
            return m_batch.refuseFile({lineOfError(bytes, json.problem()), 0, {}}, json.problem());
        if (json->value("resourceType"_L1).toString() != u"Bundle") {
            (void)append({1, {}, *json});
            return;
        }
        const QList<qint64> lines = entryLines(bytes);
        FhirNode bundle(m_batch, *json, {1, 0, u"Bundle"_s}, u"Bundle"_s);
        const QJsonArray entries = json->value("entry"_L1).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const qint64 line = lines.value(i, 1);
            FhirNode entry(m_batch, entries[i].toObject(), {line, 0, u"Bundle.entry"_s},
                           u"Bundle.entry"_s);
            const QString fullUrl = entry.text("fullUrl"_L1);
            if (!append({line, fullUrl, entry.object("resource"_L1).json()}))
                return;
            entry.leaveRest();
        }
        bundle.skip({"resourceType"_L1, "id"_L1, "meta"_L1, "type"_L1, "entry"_L1, "total"_L1,
                     "timestamp"_L1});
        bundle.leaveRest(); // "Bundle.link": there are more pages, which nobody fetches
    }

    static qint64 lineOfError(const QByteArray& bytes, const Problem& problem)
    {
        if (problem.code != u"json.malformed")
            return 1;
        QJsonParseError error;
        (void)QJsonDocument::fromJson(bytes, &error);
        return 1 + bytes.left(error.offset).count('\n');
    }

    bool append(const FhirResource& resource)
    {
        if (m_resources.size() >= importLimits::rows) {
            m_batch.refuseFile({resource.line, 0, {}}, tooManyRows());
            return false;
        }
        m_resources.append(resource);
        return true;
    }

    // Reads one, and counts it as refused when anything in it was.
    template <class Read>
    void reading(ImportKind kind, Read read)
    {
        const qsizetype before = m_batch.refusals.size();
        read();
        if (m_batch.refusals.size() > before)
            ++m_batch.refusedRows[kind];
    }

    void takeResource(const FhirResource& resource)
    {
        const QString type = resource.type();
        FhirNode node(m_batch, resource.json, {resource.line, 0, type}, type);
        if (type == u"Patient")
            reading(ImportKind::Patient, [&] { takePatient(node, resource); });
        else if (type == u"Coverage")
            takeCoverage(node, {});
        else
            reading(ImportKind::Appointment, [&] { takeAppointment(node); });
    }

    // FHIR R4 §2.4.5: who does not know a modifier must not read on as if it weren't there.
    [[nodiscard]] static bool isModified(const FhirNode& node)
    {
        const bool is = node.has("modifierExtension"_L1);
        if (is)
            node.refuse("modifierExtension"_L1,
                        problem("fhir.modifier", u"This has an extension that changes its "
                                                 "meaning in a way that is not known here."_s));
        return is;
    }

    void takePatient(FhirNode& node, const FhirResource& resource)
    {
        if (isModified(node))
            return;
        const QString number = fhirPatientNumber(resource.json, resource.fullUrl);
        const qsizetype before = m_batch.refusals.size();
        ImportedPatient patient{resource.line, m_source.patient(number), {}};
        if (number.isEmpty() || number.size() > importLimits::sourceId)
            node.refuse("id"_L1, problem("import.no_source_id",
                                         u"The patient has no number that can be used."_s));
        ImportValues values(m_batch, patient.values);
        readFhirPatient(node, values);
        if (m_batch.refusals.size() > before)
            return;
        if (const qint64 first = m_lines.value(patient.id))
            return node.refuse("id"_L1, sameAs(first));
        m_lines.insert(patient.id, resource.line);
        m_batch.patients.append(patient);
    }

    // `holder` is the number of the patient in whose resource it is contained.
    void takeCoverage(FhirNode& node, const QString& holder)
    {
        if (!isActiveCoverage(node))
            return;
        reading(ImportKind::Coverage, [&] {
            if (isModified(node))
                return;
            const qsizetype before = m_batch.refusals.size();
            ImportedCoverage coverage{node.place().line, {}, node.number("order"_L1), {}};
            if (coverage.order < 1 || coverage.order > 3)
                coverage.order = 0;
            const QString reference = node.object("beneficiary"_L1).text("reference"_L1);
            const QString named = m_references.patientNumber(reference);
            const QString number = named.isEmpty() ? holder : named;
            if (number.isEmpty() || number.size() > importLimits::sourceId)
                node.refuse("beneficiary"_L1,
                            problem("import.no_source_id",
                                    u"This insurance names no patient that can be found."_s));
            ImportValues values(m_batch, coverage.values);
            readFhirCoverage(node, values, m_references);
            if (coverage.values.isEmpty() && m_batch.refusals.size() == before)
                return node.leaveOut(u"says nothing"_s);
            if (m_batch.refusals.size() > before)
                return;
            coverage.patient = m_source.patient(number);
            m_batch.coverages.append(coverage);
        });
    }

    void takeAppointment(FhirNode& node)
    {
        if (isModified(node))
            return;
        const qsizetype before = m_batch.refusals.size();
        const auto appointment = readFhirAppointment(node, m_source, m_references);
        if (!appointment || m_batch.refusals.size() > before)
            return;
        if (const qint64 first = m_appointmentLines.value(appointment->id))
            return node.refuse("id"_L1, sameAs(first));
        m_appointmentLines.insert(appointment->id, node.place().line);
        m_batch.appointments.append({node.place().line, *appointment});
    }

    // Insurances that are contained in others, and the resources that have no place here.
    void takeRest(const FhirResource& resource)
    {
        const QString type = resource.type();
        const QString holder =
            type == u"Patient" ? fhirPatientNumber(resource.json, resource.fullUrl) : QString();
        const QJsonArray contained = resource.json.value("contained"_L1).toArray();
        for (const QJsonValue& each : contained) {
            const QJsonObject inner = each.toObject();
            const QString innerType = inner.value("resourceType"_L1).toString();
            const QString name = type + u".contained "_s + innerType;
            FhirNode node(m_batch, inner, {resource.line, 0, name}, u"Coverage"_s);
            if (innerType == u"Coverage")
                takeCoverage(node, holder);
            else
                m_batch.leaveOut(name);
        }
        if (type == u"Patient" || type == u"Coverage" || type == u"Appointment")
            return;
        m_batch.leaveOut(u"resource "_s + (type.isEmpty() ? u"without a type"_s : type));
    }

    void sortRefusals()
    {
        std::stable_sort(m_batch.refusals.begin(), m_batch.refusals.end(),
                         [](const ImportRefusal& a, const ImportRefusal& b) {
                             return a.place.line < b.place.line;
                         });
    }

    const ImportSource& m_source;
    ImportBatch m_batch;
    QList<FhirResource> m_resources;
    FhirReferences m_references;
    QHash<PatientId, qint64> m_lines;
    QHash<AppointmentId, qint64> m_appointmentLines;
};

} // namespace

ImportBatch readFhir(const QByteArray& bytes, const ImportSource& source)
{
    return FhirReading(source).read(bytes);
}

} // namespace anteroom
