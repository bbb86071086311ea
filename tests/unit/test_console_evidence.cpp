#include "console/evidence_images.h"
#include "console/evidence_model.h"
#include "desk/drawn_cards.h"
#include "desk/waiting_patients.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleEvidence : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeOffice> m_office;
    std::shared_ptr<EvidenceStore> m_store;
    std::unique_ptr<EvidenceModel> m_evidence;
    ReviewedSubmission m_maren;

    [[nodiscard]] const ProposedChange* change(const char* field) const
    {
        for (const ReviewedChange& each : m_maren.changes) {
            if (each.change.field->keyText() == QLatin1StringView(field))
                return &each.change;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>(&waiting::now);
        waiting::fill(*m_office);
        m_store = std::make_shared<EvidenceStore>();
        m_evidence = std::make_unique<EvidenceModel>(*m_office, m_store);
        m_maren = waiting::maren().submission;
        m_evidence->look(m_maren.submission);
        m_office->answerAll();
    }

    void theTabsAreThePicturesOfTheCheckIn()
    {
        QStringList tabs;
        for (int i = 0; i < m_evidence->count(); ++i)
            tabs.append(m_evidence->shown(i, "label"_L1).toString());
        QCOMPARE(tabs, QStringList({u"Front"_s, u"Back"_s, u"License"_s, u"Signature"_s}));
        QVERIFY(m_evidence->source().toString().startsWith(u"image://evidence/"));
    }

    void itFollowsTheCurrentFieldToWhereItWasRead()
    {
        m_evidence->follow(change("coverage1.member_id"));
        QCOMPARE(m_evidence->currentIndex(), 0);
        QCOMPARE(m_evidence->area(), cards::memberIdArea());
        QCOMPARE(m_evidence->confidenceText(), u"Read with 61% confidence."_s);
        QVERIFY(m_evidence->doubtful());
        m_evidence->follow(change("address"));
        m_office->answerAll();
        QCOMPARE(m_evidence->currentIndex(), 2);
        QVERIFY(!m_evidence->doubtful());
        m_evidence->setCurrentIndex(1);
        QVERIFY(m_evidence->area().isEmpty());
    }

    void aPictureIsAskedForOnce()
    {
        m_evidence->showNext();
        m_evidence->setCurrentIndex(0);
        m_evidence->setCurrentIndex(1);
        m_office->answerAll();
        m_evidence->setCurrentIndex(0);
        QCOMPARE(m_office->waiting(), 0);
    }

    void turningAndLightStayWithinTheirBounds()
    {
        for (int i = 0; i < 5; ++i)
            m_evidence->turn();
        QCOMPARE(m_evidence->turns(), 1);
        m_evidence->brighten(20);
        QCOMPARE(m_evidence->brightness(), 1.0);
        m_evidence->brighten(-40);
        QCOMPARE(m_evidence->brightness(), -1.0);
        m_evidence->setCurrentIndex(1);
        QCOMPARE(m_evidence->turns(), 0);
    }

    void aPictureThatIsNotThereIsSaidAndAskedForAgain()
    {
        const Sha256 back = m_maren.submission.images[1].sha256;
        const QByteArray bytes = m_office->pictures.take(back);
        m_evidence->setCurrentIndex(1);
        m_office->answerAll();
        QCOMPARE(m_evidence->problemText(), u"This picture is not here."_s);
        m_office->pictures.insert(back, bytes);
        m_evidence->openAgain();
        m_office->answerAll();
        QVERIFY(m_evidence->problemText().isEmpty());
        QVERIFY(m_store->has(back));
    }

    void picturesOfOneCheckInAreGoneWithTheNext()
    {
        const Sha256 front = m_maren.submission.images[0].sha256;
        QVERIFY(m_store->has(front));
        m_evidence->look(waiting::lena().submission.submission);
        QVERIFY(!m_store->has(front));
        QCOMPARE(m_evidence->count(), 1);
    }

    void whatIsNoPictureIsRefusedAndALargeOneIsScaled()
    {
        QVERIFY(EvidenceImages::decoded("not a picture").isNull());
        QVERIFY(EvidenceImages::decoded(cards::insuranceFront().left(900)).isNull() ||
                !EvidenceImages::decoded(cards::insuranceFront().left(900)).size().isEmpty());
        QCOMPARE(EvidenceImages::decoded(cards::insuranceFront()).size(), QSize(1100, 694));
        QImage large(5000, 2000, QImage::Format_Grayscale8);
        large.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        large.save(&buffer, "PNG");
        QCOMPARE(EvidenceImages::decoded(bytes).size(), QSize(2400, 960));
    }
};

QTEST_MAIN(ConsoleEvidence)
#include "test_console_evidence.moc"
