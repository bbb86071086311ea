#include "office/import/import_values.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool isPartialDate(const QString& text)
{
    static const QRegularExpression shape(u"^\\d{4}(-\\d{2})?$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

void ImportValues::set(const Field& field, const QJsonValue& json, const ImportPlace& place)
{
    if (field.kind == FieldKind::BirthDate && isPartialDate(json.toString()))
        return refuse(field, place,
                      problem("import.partial_birth_date",
                              u"A record needs the whole birth date: year, month and day."_s));
    const auto value = field.parse(json);
    if (!value)
        return refuse(field, place, value.problem());
    m_values.set(field, *value);
}

void ImportValues::set(QStringView key, const QJsonValue& json, const ImportPlace& place)
{
    if (const Field* field = findField(key))
        set(*field, json, place);
}

void ImportValues::setParts(const Field& field, const QList<ImportPart>& parts,
                            const ImportPlace& whole)
{
    QJsonObject object;
    for (const ImportPart& part : parts) {
        // Alone, so that it is known which one is wrong.
        const auto alone = field.parse(QJsonObject{{QLatin1StringView(part.part->key), part.text}});
        if (!alone && !alone.problem().code.endsWith(u".missing_part"))
            refuse(field, part.place, alone.problem());
        object.insert(QLatin1StringView(part.part->key), part.text);
    }
    if (!m_refused.contains(field.keyText()))
        set(field, object, whole);
}

void ImportValues::demandIdentity(const ImportPlace& row)
{
    for (const auto* key : {u"legal_name", u"birth_date"}) {
        const Field& field = *findField(key);
        if (!m_refused.contains(field.keyText()) && m_values.value(key).isNull())
            refuse(field, {row.line, row.column, field.keyText()},
                   problem("import.missing",
                           u"A record needs a first name, a last name and a birth date."_s));
    }
}

void ImportValues::refuse(const Field& field, const ImportPlace& place, const Problem& problem)
{
    m_refused.insert(field.keyText());
    m_batch.refuse(place, problem);
}

QString isoDate(const QString& text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return text;
    return u"%1-%2-%3"_s.arg(match.captured(3), match.captured(1).rightJustified(2, u'0'),
                             match.captured(2).rightJustified(2, u'0'));
}

QJsonValue flagOf(const QString& text)
{
    const QString lower = text.toLower();
    if (QStringList{u"yes"_s, u"y"_s, u"true"_s, u"1"_s}.contains(lower))
        return true;
    if (QStringList{u"no"_s, u"n"_s, u"false"_s, u"0"_s}.contains(lower))
        return false;
    return text;
}

QDateTime localTime(const QString& text)
{
    if (text.size() > 40)
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    for (const auto& format : {u"M/d/yyyy h:mm AP"_s, u"M/d/yyyy H:mm"_s, u"M/d/yyyy H:mm:ss"_s}) {
        if (!time.isValid())
            time = QDateTime::fromString(text, format);
    }
    const bool hasTime = text.contains(u':'); // a day alone is no time to come
    const bool isSane = time.date().year() >= 1900 && time.date().year() <= 2200;
    return time.isValid() && hasTime && isSane ? time.toUTC() : QDateTime();
}

Problem appointmentTime()
{
    return problem("import.starts_at",
                   u"Write when the appointment starts as in 2026-12-01T09:30."_s);
}

Problem tooManyRows()
{
    return problem("import.rows",
                   u"A file may have %1 rows. Split it; the parts may be imported one after "
                   "another."_s.arg(importLimits::rows));
}

Problem sameAs(qint64 line)
{
    return problem("import.twice",
                   u"Line %1 has the same number already. Take out one of the two."_s.arg(line));
}

} // namespace anteroom
