#include "kiosk/form_inputs.h"

#include "kiosk/patient_words.h"
#include "record/text_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// What the keyboard shows and which letters it begins with (EntryField.kind).
QString boxKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name:
        return u"name"_s;
    case FieldKind::Code:
        return u"code"_s;
    case FieldKind::Phone:
        return u"phone"_s;
    case FieldKind::Email:
        return u"email"_s;
    case FieldKind::PostalCode:
        return u"zip"_s;
    case FieldKind::RxBin:
        return u"number"_s;
    default:
        return u"text"_s;
    }
}

// More than any rule takes, so that the rule and not the box says that it is too long; and short
// enough that nothing is walked through at length.
int longest(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Phone:
        return 24;
    case FieldKind::PostalCode:
    case FieldKind::RxBin:
        return 10;
    default:
        return 300;
    }
}

QString errorCode(const FormInput& input)
{
    const QString text = tidied(input.text);
    if (text.isEmpty())
        return input.required ? u"field.missing_part"_s : QString();
    const TextRule rule = textRule(input.kind, text);
    return rule.canonical ? QString() : u"field."_s + QLatin1StringView(rule.refusal);
}

} // namespace

int FormInputs::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_inputs.size());
}

QVariant FormInputs::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormInput& input = m_inputs[index.row()];
    switch (role) {
    case LabelRole:
        return QCoreApplication::translate("Field", input.label);
    case HintRole:
        return input.required ? QString() : tr("if you like");
    case KindRole:
        return boxKind(input.kind);
    case TextRole:
        return input.text;
    case ErrorRole:
        return input.error.isEmpty() ? QString() : patientWords(Problem{input.error, {}});
    case LongestRole:
        return longest(input.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> FormInputs::roleNames() const
{
    return {{LabelRole, "label"}, {HintRole, "hint"},   {KindRole, "kind"},
            {TextRole, "text"},   {ErrorRole, "error"}, {LongestRole, "longest"}};
}

void FormInputs::setInputs(const QList<FormInput>& inputs)
{
    beginResetModel();
    m_inputs = inputs;
    endResetModel();
    Q_EMIT edited();
}

void FormInputs::clear()
{
    setInputs({});
}

QString FormInputs::text(QLatin1StringView key) const
{
    for (const FormInput& input : m_inputs) {
        if (input.key == key)
            return input.text;
    }
    return {};
}

void FormInputs::edit(int row, const QString& text)
{
    if (row < 0 || row >= m_inputs.size() || m_inputs[row].text == text)
        return;
    FormInput& input = m_inputs[row];
    input.text = text.left(longest(input.kind));
    input.error.clear();
    // The box shows its text already; telling it again would move its cursor.
    Q_EMIT dataChanged(index(row), index(row), {ErrorRole});
    Q_EMIT edited();
}

bool FormInputs::check()
{
    bool good = true;
    for (int row = 0; row < m_inputs.size(); ++row) {
        m_inputs[row].error = errorCode(m_inputs[row]);
        good = good && m_inputs[row].error.isEmpty();
    }
    retranslate();
    return good;
}

void FormInputs::complain(int row, const QString& code)
{
    m_inputs[row].error = code;
    Q_EMIT dataChanged(index(row), index(row), {ErrorRole});
}

bool FormInputs::hasRequired() const
{
    return std::all_of(m_inputs.begin(), m_inputs.end(), [](const FormInput& input) {
        return !input.required || !tidied(input.text).isEmpty();
    });
}

void FormInputs::retranslate()
{
    if (!m_inputs.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_inputs.size()) - 1),
                           {LabelRole, HintRole, ErrorRole});
}

} // namespace anteroom
