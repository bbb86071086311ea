#include "kiosk_at_work.h"

using namespace Qt::StringLiterals;

namespace anteroom {

void KioskAtWork::init()
{
    m_sent.clear();
    m_trouble.reset();
    m_deskAnswers = true;
    m_calls = m_cancels = 0;
    KioskParts parts;
    parts.practice = people::practice();
    parts.name = u"Kiosk 2"_s;
    parts.committer = [this](const Submission& submission, const QList<QByteArray>&,
                             const std::function<void(Done)>& committed) {
        if (!m_trouble)
            m_sent.append(submission);
        committed(m_trouble ? Done(*m_trouble) : Done());
    };
    parts.canAccept = [this] { return m_trouble ? Done(*m_trouble) : Done(); };
    parts.desk = {
        [this](const HelpCallId&, const QString&, QObject*, const std::function<void(Done)>& told) {
            ++m_calls;
            told(m_deskAnswers ? Done() : Done(problem("wire.unreachable", {})));
        },
        [this](const HelpCallId&, QObject*, const std::function<void(Done)>&) { ++m_cancels; }};
    m_kiosk = std::make_unique<Kiosk>(std::move(parts));
    m_kiosk->roster().apply({people::maren()});
}

void KioskAtWork::cleanup()
{
    m_kiosk.reset();
}

void KioskAtWork::scan(const Licence& licence)
{
    m_kiosk->primary(); // Start
    m_kiosk->primary(); // Scan my license
    QCOMPARE(screen(), Screen::ScanLicence);
    m_kiosk->flow()->introduceByLicence(people::readingOf(licence), QSizeF(800, 600), "jpeg");
}

void KioskAtWork::typeIdentity(const QString& given, const QString& family, const QDate& birthDate)
{
    if (screen() == Screen::Welcome)
        m_kiosk->primary();
    m_kiosk->flow()->send(flow::Event::ChooseTyping);
    m_kiosk->identity()->names()->edit(0, given);
    m_kiosk->identity()->names()->edit(1, family);
    m_kiosk->identity()->birthDate()->setDate(birthDate);
    m_kiosk->primary();
}

void KioskAtWork::typeField(const QString& text)
{
    QCOMPARE(screen(), Screen::EditField);
    m_kiosk->fieldForm()->inputs()->edit(0, text);
    m_kiosk->primary();
}

void KioskAtWork::go(std::initializer_list<Screen> expected)
{
    for (const Screen each : expected) {
        QVERIFY2(m_kiosk->words()->isPrimaryEnabled(), qPrintable(m_kiosk->words()->primary()));
        m_kiosk->primary();
        QCOMPARE(screen(), each);
    }
}

const ProposedChange* KioskAtWork::change(const Submission& submission, QStringView key)
{
    for (const ProposedChange& each : submission.changes) {
        if (each.field == findField(key))
            return &each;
    }
    return nullptr;
}

} // namespace anteroom
