#include "office/import/import_batch.h"

#include "record/text_rules.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The namespace of all identifiers that stand for another system's; never changes.
const QUuid importNamespace(u"6f4b6f0e-4f0b-5d0a-9a51-5c1f3c4e7d21"_s);

QString derivedId(const char* kind, const QString& system, const QString& number)
{
    const QString name = system + u'\n' + QLatin1StringView(kind) + u'\n' + number;
    return QUuid::createUuidV5(importNamespace, name.toUtf8()).toString(QUuid::WithoutBraces);
}

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Patient:
        return u"patients"_s;
    case ImportKind::Coverage:
        return u"coverages"_s;
    case ImportKind::Appointment:
        break;
    }
    return u"appointments"_s;
}

void ImportBatch::refuse(const ImportPlace& place, const Problem& problem)
{
    refusals.append({place, problem});
}

void ImportBatch::refuseFile(const ImportPlace& place, const Problem& problem)
{
    refuse(place, problem);
    isUnreadable = true;
}

void ImportBatch::leaveOut(const QString& name, qint64 times)
{
    // A file may call its members what it likes; the report stays one that can be read.
    QString shown = tidied(name).left(importLimits::placeName);
    if (!leftOut.contains(shown) && leftOut.size() >= importLimits::namesLeftOut)
        shown = u"(other names)"_s;
    leftOut[shown] += times;
}

PatientId ImportSource::patient(const QString& number) const
{
    return PatientId::parse(derivedId("patient", system, number)).value();
}

AppointmentId ImportSource::appointment(const QString& number) const
{
    return AppointmentId::parse(derivedId("appointment", system, number)).value();
}

ImportBatch readImport(const QByteArray& bytes, const ImportSource& source)
{
    const QByteArray start = bytes.left(200).trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
    return isJson ? readFhir(bytes, source) : readCsv(bytes, source);
}

} // namespace anteroom
