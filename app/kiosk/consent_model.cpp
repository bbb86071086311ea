#include "kiosk/consent_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

ConsentModel::ConsentModel(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&m_typedName, &FormInputs::edited, this, &ConsentModel::changed);
    clear();
}

const ConsentForm* ConsentModel::paper() const
{
    return m_index < m_papers.size() ? &m_papers[m_index] : nullptr;
}

std::pair<QString, ConsentText> ConsentModel::wording() const
{
    if (!paper())
        return {};
    // A paper that the practice has not translated is shown, and signed, in English.
    for (const QString& language : {m_flow.language(), u"en"_s}) {
        const auto text = paper()->texts.constFind(language);
        if (text != paper()->texts.cend())
            return {language, *text};
    }
    return {paper()->texts.firstKey(), paper()->texts.first()};
}

QString ConsentModel::heading() const
{
    return wording().second.title;
}

QString ConsentModel::text() const
{
    return wording().second.text;
}

QString ConsentModel::position() const
{
    if (!paper())
        return {};
    return tr("Paper %1 of %2 · version %3")
        .arg(m_index + 1)
        .arg(m_papers.size())
        .arg(paper()->version);
}

void ConsentModel::setInked(bool inked)
{
    m_inked = inked;
    m_declining = m_declining && !inked;
    Q_EMIT changed();
}

void ConsentModel::setDeclining(bool declining)
{
    m_declining = declining;
    Q_EMIT changed();
}

void ConsentModel::showNext()
{
    clear();
    m_papers = m_flow.papers();
    for (qsizetype i = m_papers.size() - 1; i >= 0; --i) {
        if (!m_flow.visit().consent(m_papers[i].key))
            m_index = i;
    }
    Q_EMIT changed();
}

void ConsentModel::show(const QString& key)
{
    clear();
    m_papers = m_flow.papers();
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        if (m_papers[i].key == key)
            m_index = i;
    }
    Q_EMIT changed();
}

void ConsentModel::answer(const QByteArray& signaturePng)
{
    if (m_declining)
        give(ConsentAnswer::Declined, {}, {});
    else if (m_inked && !signaturePng.isEmpty())
        give(ConsentAnswer::Drawn, signaturePng, {});
}

void ConsentModel::answerTyped()
{
    if (m_typedName.check())
        give(ConsentAnswer::TypedName, {}, m_typedName.text("typed_name"_L1));
}

void ConsentModel::give(ConsentAnswer answer, const QByteArray& signaturePng,
                        const QString& typedName)
{
    if (!paper())
        return;
    const auto [language, text] = wording();
    Consent consent;
    consent.key = paper()->key;
    consent.textVersion = paper()->version;
    consent.language = language;
    consent.text = text.hash();
    consent.answer = answer;
    if (answer == ConsentAnswer::Drawn)
        consent.signature = Sha256::of(signaturePng);
    consent.typedName = typedName;
    consent.at = QDateTime::currentDateTimeUtc();
    m_flow.answerPaper(consent, signaturePng);
}

void ConsentModel::clear()
{
    m_papers.clear();
    m_index = 0;
    m_inked = false;
    m_declining = false;
    m_typedName.setInputs(
        {{u"typed_name"_s, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Your full name")}});
    Q_EMIT changed();
}

void ConsentModel::retranslate()
{
    m_typedName.retranslate();
    Q_EMIT changed();
}

} // namespace anteroom
