#include "console/field_editor.h"

#include "record/field_display.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool isDate(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::BirthDate;
}

bool isChoice(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::Choices || kind == FieldKind::Flag;
}

QString typedFrom(FieldKind kind, const QString& canonical)
{
    if (isDate(kind))
        return QDate::fromString(canonical, Qt::ISODate).toString(u"MM/dd/yyyy"_s);
    return kind == FieldKind::Phone ? phoneDisplay(canonical) : canonical;
}

// Dates are typed the way they are shown; anything else goes to the field's rules as it is.
QString canonicalDate(const QString& typed)
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\s*$"_s);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return typed.trimmed();
    return u"%1-%2-%3"_s.arg(match.captured(3), match.captured(1).rightJustified(2, u'0'),
                             match.captured(2).rightJustified(2, u'0'));
}

QString entryName(FieldKind kind)
{
    if (kind == FieldKind::Choices)
        return u"choices"_s;
    return isChoice(kind) ? u"choice"_s : u"text"_s;
}

QVariantList optionsOf(const Field& field, const QStringList& chosen)
{
    QVariantList options;
    const auto add = [&](const QString& code, const QString& label) {
        options.append(QVariantMap{
            {u"code"_s, code}, {u"label"_s, label}, {u"chosen"_s, chosen.contains(code)}});
    };
    for (const FieldOption& option : field.options)
        add(QString::fromLatin1(option.code), QCoreApplication::translate("Field", option.label));
    if (field.kind == FieldKind::Flag) {
        add(u"true"_s, QCoreApplication::translate("Field", "Yes"));
        add(u"false"_s, QCoreApplication::translate("Field", "No"));
    }
    return options;
}

QStringList chosenIn(const FieldValue& value)
{
    if (value.json().isBool())
        return {value.json().toBool() ? u"true"_s : u"false"_s};
    if (value.json().isString())
        return {value.string()};
    QStringList codes;
    const QJsonArray all = value.json().toArray();
    for (const QJsonValue& code : all)
        codes.append(code.toString());
    return codes;
}

} // namespace

FieldEditor::FieldEditor(QObject* parent)
    : DisplayList({"label", "text", "code", "entry", "options", "hint"}, parent)
{
}

void FieldEditor::begin(const Field& field, const FieldValue& value)
{
    m_field = &field;
    m_entries.clear();
    for (const FieldPart& part : field.parts) {
        const QLatin1StringView key(part.key);
        m_entries.append({QString(key),
                          QCoreApplication::translate("Field", part.label),
                          part.kind,
                          typedFrom(part.kind, value.part(key)),
                          {}});
    }
    if (field.parts.empty())
        m_entries.append(entryFor(value));
    setError({});
    showRows();
    Q_EMIT changed();
}

void FieldEditor::close()
{
    m_field = nullptr;
    m_entries.clear();
    setError({});
    showRows();
    Q_EMIT changed();
}

QString FieldEditor::title() const
{
    return m_field ? m_field->labelText() : QString();
}

void FieldEditor::setError(const QString& error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void FieldEditor::setText(int row, const QString& text)
{
    if (row < 0 || row >= m_entries.size() || m_entries[row].text == text)
        return;
    m_entries[row].text = text;
    setError({});
    showRows();
}

void FieldEditor::choose(int row, const QString& code)
{
    if (row < 0 || row >= m_entries.size())
        return;
    QStringList& chosen = m_entries[row].chosen;
    if (m_entries[row].kind != FieldKind::Choices)
        chosen = chosen.contains(code) ? QStringList() : QStringList{code};
    else if (!chosen.removeOne(code))
        chosen.append(code);
    setError({});
    showRows();
}

Result<FieldValue> FieldEditor::value()
{
    if (!m_field)
        return problem("editor.closed", tr("Open the field again."));
    auto parsed = m_field->parse(entered());
    if (!parsed)
        setError(parsed.problem().advice);
    return parsed;
}

FieldEditor::Entry FieldEditor::entryFor(const FieldValue& value) const
{
    Entry entry{{}, m_field->labelText(), m_field->kind, {}, {}};
    if (isChoice(m_field->kind))
        entry.chosen = chosenIn(value);
    else
        entry.text = typedFrom(m_field->kind, value.string());
    return entry;
}

QJsonValue FieldEditor::entered() const
{
    const auto text = [](const Entry& entry) {
        return isDate(entry.kind) ? canonicalDate(entry.text) : entry.text;
    };
    if (!m_field->parts.empty()) {
        QJsonObject parts;
        for (const Entry& entry : m_entries)
            parts.insert(entry.key, text(entry));
        return parts;
    }
    const Entry& entry = m_entries.first();
    if (entry.kind == FieldKind::Choices)
        return QJsonArray::fromStringList(entry.chosen);
    if (!isChoice(entry.kind))
        return text(entry);
    if (entry.chosen.isEmpty())
        return QJsonValue::Null;
    return entry.kind == FieldKind::Flag ? QJsonValue(entry.chosen.first() == u"true")
                                         : QJsonValue(entry.chosen.first());
}

void FieldEditor::showRows()
{
    QList<DisplayRow> rows;
    for (const Entry& entry : std::as_const(m_entries)) {
        rows.append({entry.key.isEmpty() ? m_field->keyText() : entry.key,
                     {{u"label"_s, entry.label},
                      {u"text"_s, entry.text},
                      {u"code"_s, entry.kind == FieldKind::Code || entry.kind == FieldKind::RxBin},
                      {u"entry"_s, entryName(entry.kind)},
                      {u"options"_s, optionsOf(*m_field, entry.chosen)},
                      {u"hint"_s, isDate(entry.kind) ? tr("MM/DD/YYYY") : QString()}}});
    }
    show(rows);
}

} // namespace anteroom
