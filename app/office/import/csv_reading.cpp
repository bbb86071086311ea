// A CSV of patients, or, where it has a column starts_at, of appointments.

#include "office/import/csv_columns.h"
#include "office/import/csv_rows.h"
#include "office/import/import_values.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The texts of one record by the column they stand in.
struct CsvText {
    ImportPlace place;
    CsvColumn column;
    QString text;
};

class CsvReading {
public:
    explicit CsvReading(const ImportSource& source) : m_source(source) {}

    [[nodiscard]] ImportBatch read(QByteArray bytes)
    {
        if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
            m_batch.refuseFile({1, 0, {}}, encoding());
        bytes.remove(0, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        if (!m_batch.isUnreadable && bytes.trimmed().isEmpty())
            m_batch.refuseFile({}, problem("import.empty", u"There is nothing in this file."_s));
        if (m_batch.isUnreadable)
            return std::move(m_batch);
        const auto broken = walkCsv(bytes, csvDelimiter(bytes),
                                    [this](CsvRow&& row) { return take(std::move(row)); });
        if (broken)
            m_batch.refuseFile(broken->place, broken->problem);
        return std::move(m_batch);
    }

private:
    static Problem encoding()
    {
        return problem("csv.encoding",
                       u"These letters are not UTF-8. Save the file as \"CSV UTF-8\"."_s);
    }

    static std::optional<QString> decoded(const QByteArray& bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(text);
    }

    bool take(CsvRow&& row)
    {
        if (m_columns.isEmpty())
            return takeHeading(row);
        if (++m_rows > importLimits::rows) {
            m_batch.refuseFile({row.line, 0, {}}, tooManyRows());
            return false;
        }
        const qsizetype before = m_batch.refusals.size();
        m_line = row.line;
        takeRow(row);
        if (m_batch.refusals.size() > before)
            ++m_batch
                  .refusedRows[m_isOfAppointments ? ImportKind::Appointment : ImportKind::Patient];
        return true;
    }

    bool takeHeading(const CsvRow& row)
    {
        QSet<QString> seen;
        QSet<CsvColumn::Use> uses;
        for (const QByteArray& cell : row.cells) {
            const ImportPlace place{row.line, static_cast<int>(m_columns.size()) + 1, {}};
            const auto heading = decoded(cell);
            if (!heading)
                return refuseFile(place, encoding());
            m_headings.append(tidied(*heading).left(importLimits::placeName));
            const CsvColumn column = CsvWords::ours().columnOf(*heading);
            m_columns.append(column);
            uses.insert(column.use);
            const bool isOne = column.value ? column.value->field->kind != FieldKind::Choices
                                            : column.use != CsvColumn::Use::Unknown;
            const QString meaning =
                column.value ? column.value->name : QString::number(static_cast<int>(column.use));
            if (isOne && seen.contains(meaning))
                return refuseFile(
                    named(place),
                    problem("csv.column_twice", u"Two columns say the same. Take one out."_s));
            seen.insert(meaning);
        }
        if (m_columns.size() > importLimits::columns)
            return refuseFile({row.line, 0, {}},
                              problem("csv.columns", u"There are more than %1 columns."_s.arg(
                                                         importLimits::columns)));
        m_isOfAppointments = uses.contains(CsvColumn::Use::StartsAt);
        if (!uses.contains(CsvColumn::Use::SourceId))
            return refuseFile({row.line, 0, u"source_id"_s},
                              problem("csv.no_source_id",
                                      u"The first line must name the columns, and one of them "
                                      "must be source_id: the patient's number in the system "
                                      "that the file comes from."_s));
        return true;
    }

    bool refuseFile(const ImportPlace& place, const Problem& problem)
    {
        m_batch.refuseFile(place, problem);
        return false;
    }

    [[nodiscard]] ImportPlace named(ImportPlace place) const
    {
        place.name = m_headings.value(place.column - 1);
        return place;
    }

    void takeRow(const CsvRow& row)
    {
        if (row.cells.size() > m_columns.size())
            return m_batch.refuse({row.line, static_cast<int>(m_columns.size()) + 1, {}},
                                  problem("csv.cells", u"This row has more values than there are "
                                                       "columns. Look for a comma in a value that "
                                                       "is not in quotation marks."_s));
        if (row.cells.size() < m_columns.size())
            return m_batch.refuse(
                {row.line, static_cast<int>(row.cells.size()), {}},
                problem("csv.cells", u"This row has fewer values than there are columns."_s));
        QList<CsvText> texts;
        const qsizetype before = m_batch.refusals.size();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const ImportPlace place = named({row.line, static_cast<int>(i) + 1, {}});
            const auto text = decoded(row.cells[i]);
            if (!text)
                m_batch.refuse(place, encoding());
            else if (!text->trimmed().isEmpty())
                texts.append({place, m_columns[i], text->trimmed()});
        }
        if (m_batch.refusals.size() > before)
            return;
        if (m_isOfAppointments)
            takeAppointment(texts);
        else
            takePatient(texts);
    }

    // The other system's number; empty, with a refusal, where there is none that can be used.
    [[nodiscard]] QString sourceId(const QList<CsvText>& texts)
    {
        const QString number = textOf(texts, CsvColumn::Use::SourceId);
        if (number.isEmpty())
            m_batch.refuse({m_line, columnOf(CsvColumn::Use::SourceId), u"source_id"_s},
                           problem("import.no_source_id",
                                   u"The patient's number in the other system is missing."_s));
        if (number.size() <= importLimits::sourceId)
            return number;
        m_batch.refuse({m_line, columnOf(CsvColumn::Use::SourceId), u"source_id"_s},
                       problem("import.source_id_long", u"This number is too long."_s));
        return {};
    }

    [[nodiscard]] static QString textOf(const QList<CsvText>& texts, CsvColumn::Use use)
    {
        for (const CsvText& text : texts) {
            if (text.column.use == use)
                return text.text;
        }
        return {};
    }

    [[nodiscard]] int columnOf(CsvColumn::Use use) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].use == use)
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

    void takePatient(const QList<CsvText>& texts)
    {
        const QString number = sourceId(texts);
        ImportedPatient patient{m_line, m_source.patient(number), {}};
        ImportValues values(m_batch, patient.values);
        QMap<const Field*, QList<CsvText>> byField;
        for (const CsvText& text : texts) {
            if (text.column.value)
                byField[text.column.value->field].append(text);
            else if (text.column.use != CsvColumn::Use::SourceId)
                m_batch.leaveOut(u"column "_s + text.place.name);
        }
        for (auto it = byField.begin(); it != byField.end(); ++it) {
            if (it.key()->parts.empty())
                values.set(*it.key(), valueOf(*it.key(), *it), it->first().place);
            else
                setParts(values, *it.key(), *it);
        }
        values.demandIdentity({m_line, 0, {}});
        if (number.isEmpty() || !values.areGood())
            return;
        if (const qint64 first = m_lines.value(patient.id))
            return m_batch.refuse({m_line, columnOf(CsvColumn::Use::SourceId), u"source_id"_s},
                                  sameAs(first));
        m_lines.insert(patient.id, m_line);
        m_batch.patients.append(patient);
    }

    void setParts(ImportValues& values, const Field& field, const QList<CsvText>& texts)
    {
        QList<ImportPart> parts;
        for (const CsvText& text : texts)
            parts.append({text.column.value->part, text.text, text.place});
        ImportPlace whole{m_line, 0, field.keyText()};
        values.setParts(field, parts, whole);
    }

    static QJsonValue valueOf(const Field& field, const QList<CsvText>& texts)
    {
        const QString text = texts.first().text;
        switch (field.kind) {
        case FieldKind::Flag:
            return flagOf(text);
        case FieldKind::Date:
        case FieldKind::BirthDate:
            return isoDate(text);
        case FieldKind::Choice:
            return CsvWords::ours().codeOf(field, text);
        case FieldKind::Choices:
            return codesOf(field, texts);
        default:
            return text;
        }
    }

    static QJsonArray codesOf(const Field& field, const QList<CsvText>& texts)
    {
        QJsonArray codes;
        static const QRegularExpression between(u"[|;,/]"_s);
        for (const CsvText& text : texts) {
            const QStringList words = text.text.split(between, Qt::SkipEmptyParts);
            for (const QString& word : words)
                codes.append(CsvWords::ours().codeOf(field, word));
        }
        return codes;
    }

    void takeAppointment(const QList<CsvText>& texts)
    {
        const qsizetype before = m_batch.refusals.size();
        const QString number = sourceId(texts);
        ImportedAppointment made{m_line, {}};
        Appointment& appointment = made.appointment;
        appointment.patient = m_source.patient(number);
        for (const CsvText& text : texts)
            takeIntoAppointment(appointment, text);
        if (appointment.site.isEmpty())
            appointment.site = m_source.site;
        if (!appointment.startsAt.isValid())
            m_batch.refuse({m_line, columnOf(CsvColumn::Use::StartsAt), u"starts_at"_s},
                           appointmentTime());
        const QString own = textOf(texts, CsvColumn::Use::OwnId);
        appointment.id = m_source.appointment(
            own.isEmpty() ? number + u'\n' + timeText(appointment.startsAt) + u'\n' +
                                appointment.clinician + u'\n' + appointment.site
                          : own);
        if (m_batch.refusals.size() > before)
            return;
        if (const qint64 first = m_appointmentLines.value(appointment.id))
            return m_batch.refuse({m_line, columnOf(CsvColumn::Use::StartsAt), u"starts_at"_s},
                                  sameAs(first));
        m_appointmentLines.insert(appointment.id, m_line);
        m_batch.appointments.append(made);
    }

    void takeIntoAppointment(Appointment& appointment, const CsvText& text)
    {
        using enum CsvColumn::Use;
        switch (text.column.use) {
        case StartsAt:
            appointment.startsAt = localTime(text.text);
            break;
        case Site:
            appointment.site = lineOf(text);
            break;
        case Clinician:
            appointment.clinician = lineOf(text);
            break;
        case Status:
            if (const auto status = appointmentStatusNamed(text.text.toLower()))
                appointment.status = *status;
            else
                m_batch.refuse(text.place, problem("import.status", u"Allowed are booked, arrived "
                                                                    "and cancelled."_s));
            break;
        case SourceId:
        case OwnId:
            break;
        case Value:
        case Unknown:
            m_batch.leaveOut(u"column "_s + text.place.name);
        }
    }

    [[nodiscard]] QString lineOf(const CsvText& text)
    {
        const QString line = tidied(text.text);
        if (line.size() <= importLimits::text)
            return line;
        m_batch.refuse(text.place, problem("import.text_long",
                                           u"Use at most %1 letters."_s.arg(importLimits::text)));
        return {};
    }

    const ImportSource& m_source;
    ImportBatch m_batch;
    QList<CsvColumn> m_columns;
    QStringList m_headings;
    QHash<PatientId, qint64> m_lines;
    QHash<AppointmentId, qint64> m_appointmentLines;
    bool m_isOfAppointments = false;
    qsizetype m_rows = 0;
    qint64 m_line = 0;
};

} // namespace

ImportBatch readCsv(const QByteArray& bytes, const ImportSource& source)
{
    return CsvReading(source).read(bytes);
}

} // namespace anteroom
