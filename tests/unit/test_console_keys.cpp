#include "console/key_table.h"

#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActHasAKeyThatIsShown()
    {
        QSet<int> shown;
        for (const auto table : {keyTable(), keysEverywhere()}) {
            for (const KeyBinding& binding : table) {
                if (*binding.caps)
                    shown.insert(static_cast<int>(binding.act));
            }
        }
        for (int act = 0; act <= static_cast<int>(KeyAct::Lock); ++act)
            QVERIFY2(shown.contains(act), qPrintable(u"act %1 has no key"_s.arg(act)));
    }

    void noKeyMeansTwoThingsInOnePlace()
    {
        QSet<QString> seen;
        for (const KeyBinding& binding : keyTable()) {
            const QString one = u"%1 %2 %3 %4"_s.arg(static_cast<int>(binding.place))
                                    .arg(binding.key)
                                    .arg(binding.shift)
                                    .arg(binding.control);
            QVERIFY2(!seen.contains(one), binding.words);
            seen.insert(one);
        }
    }

    void noLetterIsTakenWhereTextIsTyped()
    {
        for (const KeyPlace place :
             {KeyPlace::Edit, KeyPlace::Reason, KeyPlace::Search, KeyPlace::WhoSearch}) {
            QVERIFY(isTyping(place));
            for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
                QVERIFY(!findBinding(place, {key, false, false}));
                QVERIFY(!findBinding(place, {key, true, false}));
            }
            QVERIFY(findBinding(place, {Qt::Key_Escape, false, false}));
            QCOMPARE(findBinding(place, {Qt::Key_L, false, true})->act, KeyAct::Lock);
        }
    }

    void everyPlaceCanBeLeft()
    {
        for (int place = 0; place <= static_cast<int>(KeyPlace::Keys); ++place) {
            const auto here = static_cast<KeyPlace>(place);
            const KeyBinding* escape = findBinding(here, {Qt::Key_Escape, false, false});
            if (here != KeyPlace::Queue)
                QVERIFY2(escape && escape->act == KeyAct::Leave, qPrintable(placeText(here)));
        }
    }

    void shiftTellsOneFromAll()
    {
        QCOMPARE(findBinding(KeyPlace::Review, {Qt::Key_A, false, false})->act, KeyAct::Accept);
        QCOMPARE(findBinding(KeyPlace::Review, {Qt::Key_A, true, false})->act,
                 KeyAct::AcceptUnflagged);
        QVERIFY(!findBinding(KeyPlace::Queue, {Qt::Key_A, true, false}));
    }

    void slashSearchesButInWhoIsThisItLooksForSomeoneElse()
    {
        QCOMPARE(findBinding(KeyPlace::Review, {Qt::Key_Slash, false, false})->act, KeyAct::Search);
        QCOMPARE(findBinding(KeyPlace::Who, {Qt::Key_Slash, false, false})->act,
                 KeyAct::SomeoneElse);
    }
};

QTEST_GUILESS_MAIN(ConsoleKeys)
#include "test_console_keys.moc"
