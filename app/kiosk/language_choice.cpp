#include "kiosk/language_choice.h"

#ifdef ANTEROOM_TESTING
#include "kiosk/pseudo_translator.h"
#endif

#include <algorithm>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct Spoken {
    const char* tag;
    const char* name; // in itself, so that no one has to read another language to find their own
    bool rightToLeft;
};

constexpr Spoken spoken[] = {
    {"en", "English", false},
    {"es", "Español", false},
#ifdef ANTEROOM_TESTING
    {"qps-plocm", "אבגד", true},
#endif
};

const Spoken* spokenNamed(const QString& tag)
{
    const auto found = std::find_if(std::begin(spoken), std::end(spoken), [&](const Spoken& each) {
        return tag == QLatin1StringView(each.tag);
    });
    return found == std::end(spoken) ? nullptr : found;
}

std::unique_ptr<QTranslator> translatorFor(const QString& tag)
{
#ifdef ANTEROOM_TESTING
    if (tag == LanguageChoice::pseudo)
        return std::make_unique<PseudoTranslator>();
#endif
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/anteroom_"_s + tag))
        return nullptr;
    return translator;
}

} // namespace

const QString LanguageChoice::pseudo = u"qps-plocm"_s;

LanguageChoice::LanguageChoice(QObject* parent) : QAbstractListModel(parent)
{
    offer({u"en"_s, u"es"_s});
    speak(m_current); // English has its plurals in a translation too
}

LanguageChoice::~LanguageChoice()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

int LanguageChoice::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size());
}

QVariant LanguageChoice::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& tag = m_offered[index.row()];
    switch (role) {
    case TagRole:
        return tag;
    case NameRole:
        return QString::fromUtf8(spokenNamed(tag)->name);
    case ChosenRole:
        return tag == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageChoice::roleNames() const
{
    return {{TagRole, "tag"}, {NameRole, "name"}, {ChosenRole, "chosen"}};
}

void LanguageChoice::offer(const QStringList& tags)
{
    beginResetModel();
    m_offered.clear();
    for (const QString& tag : tags) {
        if (spokenNamed(tag) && !m_offered.contains(tag))
            m_offered.append(tag);
    }
    if (m_offered.isEmpty())
        m_offered.append(u"en"_s);
    endResetModel();
}

QString LanguageChoice::currentName() const
{
    return QString::fromUtf8(spokenNamed(m_current)->name);
}

bool LanguageChoice::isRightToLeft() const
{
    return spokenNamed(m_current)->rightToLeft;
}

void LanguageChoice::choose(const QString& tag)
{
    if (tag == m_current || !spokenNamed(tag))
        return;
    speak(tag);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    Q_EMIT changed();
}

void LanguageChoice::reset()
{
    choose(m_first);
}

void LanguageChoice::speak(const QString& tag)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = translatorFor(tag);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    m_current = tag;
    if (qGuiApp)
        QGuiApplication::setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace anteroom
