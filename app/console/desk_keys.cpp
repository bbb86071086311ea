#include "console/desk_keys.h"

#include <optional>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QStringList capsOf(const KeyBinding& binding)
{
    return QString::fromUtf8(binding.caps).split(u' ');
}

QString translated(const KeyBinding& binding)
{
    return QCoreApplication::translate("Keys", binding.words);
}

bool isPair(const KeyBinding& binding, const KeyBinding* before)
{
    return before && before->act == KeyAct::Next && binding.act == KeyAct::Previous;
}

QVariantMap group(const QString& place, const QVariantList& keys)
{
    return {{u"place"_s, place}, {u"keys"_s, keys}};
}

// The lines of one place in the overlay; the two keys of moving are one line.
QVariantList linesOf(std::span<const KeyBinding> table, std::optional<KeyPlace> place)
{
    QVariantList lines;
    const KeyBinding* before = nullptr;
    for (const KeyBinding& binding : table) {
        if ((place && binding.place != *place) || !*binding.caps)
            continue;
        QStringList caps = capsOf(binding);
        QString text = translated(binding);
        if (isPair(binding, before)) {
            caps = lines.takeLast().toMap()[u"caps"_s].toStringList() + caps;
            text = DeskKeys::tr("move");
        }
        lines.append(QVariantMap{{u"caps"_s, caps}, {u"text"_s, text}});
        before = &binding;
    }
    return lines;
}

} // namespace

DeskKeys::DeskKeys(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::placeChanged, this, &DeskKeys::hintsChanged);
}

bool DeskKeys::press(int key, int modifiers)
{
    if (!m_desk.session()->signedIn())
        return false;
    const KeyPress press{key, (modifiers & Qt::ShiftModifier) != 0,
                         (modifiers & Qt::ControlModifier) != 0};
    const KeyBinding* binding = findBinding(m_desk.place(), press);
    if (!binding || (modifiers & (Qt::AltModifier | Qt::MetaModifier)))
        return false;
    m_desk.act(binding->act, key - Qt::Key_0);
    return true;
}

QVariantList DeskKeys::hints() const
{
    const KeyPlace place = m_desk.place();
    QVariantList hints;
    const KeyBinding* before = nullptr;
    for (const KeyBinding& binding : keyTable()) {
        if (binding.place != place || !binding.hinted || !m_desk.works(binding.act))
            continue;
        if (isPair(binding, before)) {
            QVariantMap both = hints.takeLast().toMap();
            both[u"keys"_s] = both[u"keys"_s].toStringList() + capsOf(binding);
            both[u"text"_s] = tr("move");
            hints.append(both);
        } else {
            hints.append(QVariantMap{{u"keys"_s, capsOf(binding)}, {u"text"_s, wordsFor(binding)}});
        }
        before = &binding;
    }
    for (const KeyBinding& binding : keysEverywhere()) {
        const bool help = binding.act == KeyAct::AnswerHelp && m_desk.works(binding.act);
        if ((binding.hinted || help) && !isTyping(place) &&
            findBinding(place, {binding.key, false, false}) == &binding)
            hints.append(QVariantMap{{u"keys"_s, capsOf(binding)}, {u"text"_s, wordsFor(binding)}});
    }
    return hints;
}

// In a conflict the same keys answer another question.
QString DeskKeys::wordsFor(const KeyBinding& binding) const
{
    const ReviewedChange* change = m_desk.review()->currentChange();
    if (change && change->conflict && binding.place == KeyPlace::Review) {
        if (binding.act == KeyAct::Accept)
            return tr("use patient’s");
        if (binding.act == KeyAct::Reject)
            return tr("keep record");
    }
    return translated(binding);
}

QVariantList DeskKeys::allKeys() const
{
    QVariantList groups;
    for (const KeyPlace place :
         {KeyPlace::Review, KeyPlace::Queue, KeyPlace::Reject, KeyPlace::Edit, KeyPlace::Who,
          KeyPlace::Record, KeyPlace::Search, KeyPlace::Today}) {
        groups.append(group(placeText(place), linesOf(keyTable(), place)));
    }
    groups.append(group(tr("Everywhere"), linesOf(keysEverywhere(), std::nullopt)));
    return groups;
}

} // namespace anteroom
