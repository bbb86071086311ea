// Searching among the records: what people type, and the same list from every engine. A plain model
// in memory looks through everybody and is held against the database.

#include "plain_search.h"
#include "small_practice.h"

#include "store/merges.h"
#include "store/patient_terms.h"
#include "store/term_marks.h"
#include "tests/stage/records_dump.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

FieldValues personOf(const QString& given, const QString& family, const QString& birth = {},
                     const QString& phone = {}, const QString& member = {})
{
    FieldValues values;
    values.set(*findField(u"legal_name"), nameValue(given, family));
    const auto set = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            values.set(*findField(QString::fromLatin1(key)), valueOf(key, text));
    };
    set("birth_date", birth);
    set("mobile_phone", phone);
    set("coverage1.member_id", member);
    return values;
}

FieldValue fullName(const QString& given, const QString& middle, const QString& family)
{
    return valueOf("legal_name",
                   QJsonObject{{u"given"_s, given}, {u"middle"_s, middle}, {u"family"_s, family}});
}

QList<Patient> created(SmallPractice& practice, const QList<FieldValues>& people)
{
    return must(practice.store()
                    .write([&](Transaction& t) -> Result<QList<Patient>> {
                        QList<Patient> all;
                        for (const FieldValues& values : people)
                            all.append(
                                must(Patients::create(t, practice.maria, values, {u"import"_s})));
                        return all;
                    })
                    .get());
}

QList<qint64> numbersOf(const QList<PatientMatch>& matches)
{
    QList<qint64> numbers;
    for (const PatientMatch& match : matches)
        numbers.append(match.recordNumber);
    return numbers;
}

// People and questions from one seed; few names, so that many share them.
class Clinic {
public:
    explicit Clinic(quint32 seed) : m_random(seed) {}

    FieldValues person()
    {
        FieldValues values = personOf(
            of(given), of(family), QDate(1930, 1, 1).addDays(below(60) * 537).toString(Qt::ISODate),
            u"232555%1"_s.arg(below(40) * 251, 4, 10, QChar(u'0')),
            u"MM-%1-%2"_s.arg(below(90) + 10).arg(below(9000) + 1000));
        if (below(12) == 0)
            values.set(*findField(u"legal_name"), FieldValue());
        else if (below(5) == 0)
            values.set(*findField(u"legal_name"), fullName(of(given), of(given), of(family)));
        if (below(4) == 0)
            values.set(*findField(u"preferred_name"), valueOf("preferred_name", of(given)));
        return values;
    }

    QString question(const Patient& patient)
    {
        QStringList words;
        for (int left = 1 + below(3); left > 0; --left)
            words.append(word(patient));
        return words.join(below(4) == 0 ? u", "_s : u" "_s);
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QString of(const QStringList& all) { return all[below(int(all.size()))]; }

    QString word(const Patient& patient)
    {
        const FieldValue name = patient.values.value(u"legal_name");
        const QString birth = patient.values.value(u"birth_date").string();
        const QDate date = QDate::fromString(birth, Qt::ISODate);
        const QString phone = patient.values.value(u"mobile_phone").string().mid(2);
        switch (below(12)) {
        case 0:
            return name.part("given"_L1);
        case 1:
        case 2:
            return name.part("family"_L1).left(1 + below(6));
        case 3:
            return name.part("family"_L1).toUpper().replace(u'-', u' ').replace(u'\'', u' ');
        case 4:
            return misspelled(name.part("family"_L1));
        case 5:
            return misspelled(name.part("given"_L1));
        case 6:
            return QLocale::c().toString(
                date, of({u"yyyy-MM-dd"_s, u"MM/dd/yyyy"_s, u"M/d/yy"_s, u"MMM d yyyy"_s,
                          u"MMMM d, yyyy"_s, u"d MMM yy"_s, u"MMddyyyy"_s, u"yyyyMM"_s}));
        case 7:
            return phone.right(of({u"4"_s, u"7"_s, u"10"_s}).toInt());
        case 8:
            return u"(%1) %2 - %3"_s.arg(phone.left(3), phone.mid(3, 3), phone.mid(6));
        case 9:
            return patient.values.value(u"coverage1.member_id").string().toLower().remove(u'-');
        case 10:
            return QString::number(patient.recordNumber).left(3 + below(3));
        default:
            return of({u"%"_s, u"' OR 1=1 --"_s, u"_"_s, u"~SM0"_s, u"&smjosmith"_s, u"a"_s,
                       u"\"x"_s, u"\U0010FFFF"_s, QString(QChar(0xD83D)), QString(QChar(0))});
        }
    }

    QString misspelled(QString text)
    {
        static constexpr std::pair<const char*, const char*> ways[] = {
            {"th", "t"}, {"y", "i"}, {"c", "k"}, {"ph", "f"}, {"ll", "l"}, {"i", "y"}};
        for (const auto& [from, to] : ways)
            text.replace(QLatin1StringView(from), QLatin1StringView(to));
        return text;
    }

    static inline const QStringList given{u"Catherine"_s,  u"Kathryn"_s,  u"Jon"_s,   u"John"_s,
                                          u"Anne-Marie"_s, u"Mary Ann"_s, u"Łucja"_s, u"Minh"_s,
                                          u"Zoë"_s,        u"Jean-Luc"_s, u"نورا"_s,  u"नोरा"_s,
                                          u"𐐷ohn"_s,       u"Philip"_s,   u"Ida"_s};
    static inline const QStringList family{
        u"Smith"_s,       u"Smyth"_s,      u"Schmidt"_s,  u"O'Brien"_s, u"O’Brien"_s,
        u"Obrien"_s,      u"Brien"_s,      u"van Dyke"_s, u"Vandyke"_s, u"de la Cruz"_s,
        u"Smith-Jones"_s, u"Jones"_s,      u"Nguyễn"_s,   u"Müller"_s,  u"Mueller"_s,
        u"Sørensen"_s,    u"Filipowicz"_s, u"Ægir"_s,     u"क्षत्रिय"_s,  u"Li"_s};

    QRandomGenerator m_random;
};

} // namespace

class StoreSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleAreFoundAsTheyAreAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("found"); // record numbers from 10001 on
        const auto row = [](const char* text, const QList<qint64>& found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };
        const qint64 smith = 10001;
        const qint64 smithson = 10002;
        const qint64 smyth = 10003;
        const qint64 obrien = 10004;
        const qint64 obrian = 10005;
        const qint64 joined = 10006;
        const qint64 hyphen = 10007;
        const qint64 nameless = 10008;
        // Whole words before beginnings, both before what sounds alike.
        row("smith", {smith, smithson, smyth});
        row("SMYTH", {smyth, smith});
        row("smit", {smith, smithson, smyth});
        row("catherine smith", {smith, smyth});
        row("katherine smith", {smith, smyth});
        row("Smith, Catherine", {smith, smyth});
        // Apostrophes, hyphens and blanks
        row("o'brien", {obrien, obrian});
        row("O’Brien", {obrien, obrian});
        row("obrien", {obrien, obrian});
        row("o brien", {obrien, obrian});
        row("brien", {obrien});
        row("van den berg", {joined});
        row("vandenberg", {joined});
        row("sorensen", {hyphen});
        row("Sørensen-Lund", {hyphen});
        row("sorensen lund", {hyphen});
        row("lund anne marie", {hyphen});
        row("annemarie", {hyphen});
        row("anne-marie", {hyphen});
        // 1960-03-02, and 2016 or 1916
        for (const char* text :
             {"1960-03-02", "1960/3/2", "03/02/1960", "3/2/1960", "3-2-1960", "3.2.1960", "3/2/60",
              "03/02/60", "03021960", "19600302", "196003", "Mar 2 1960", "March 2, 1960",
              "mar 2nd 60", "2 Mar 1960", "2 march 60", "smith 3/2/60", "Mar 2 1960 catherine"})
            row(text, {smith});
        row("5/6/16", {obrian, obrien});
        row("5/6/2016", {obrian});
        row("25/12/1971", {smyth});
        row("3/2/1961", {});
        row("2/30/1960", {});
        row("Mar 2", {});
        // Phones, whole and their ends
        for (const char* text :
             {"2325550142", "(232) 555-0142", "232.555.0142", "232-555-0142", "+1 232 555 0142",
              "1-232-555-0142", "555-0142", "5550142", "0142", "555 01 42", "smith 0142"})
            row(text, {smith});
        // Member IDs
        for (const char* text : {"MM-4471-9920", "mm44719920", "MM 4471 9920", "mm4471", "9920"})
            row(text, {smyth});
        row("10003", {smyth});
        row("sunny", {nameless});
        row("smith smyth", {smith, smyth});
        row("smith 1999-01-01", {});
        row("~SM0", {});
        row("%", {});
        row("_mith", {});
        row("s%h", {});
        row("", {});
        row("'", {});
    }
    void peopleAreFoundAsTheyAreAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, found);
        if (!m_small) {
            m_small = std::make_unique<SmallPractice>();
            FieldValues sunny;
            sunny.set(*findField(u"preferred_name"), valueOf("preferred_name", u"Sunny"_s));
            (void)created(
                *m_small,
                {personOf(u"Catherine"_s, u"Smith"_s, u"1960-03-02"_s, u"2325550142"_s),
                 personOf(u"Ida"_s, u"Smithson"_s, u"1971-01-07"_s, u"2325550199"_s),
                 personOf(u"Kathryn"_s, u"Smyth"_s, u"1971-12-25"_s, {}, u"MM-4471-9920"_s),
                 personOf(u"Nora"_s, u"O’Brien"_s, u"1916-05-06"_s),
                 personOf(u"Zoë"_s, u"Obrian"_s, u"2016-05-06"_s),
                 personOf(u"Piet"_s, u"van den Berg"_s),
                 personOf(u"Anne-Marie"_s, u"Sørensen-Lund"_s), sunny});
        }
        QCOMPARE(numbersOf(search(*m_small, text)), found);
    }

    void everyEngineFindsWhatAPlainSearchFinds()
    {
        const quint32 seed = qEnvironmentVariableIntValue("ANTEROOM_SEED") + 1;
        Clinic clinic(seed);
        SmallPractice practice;
        QList<FieldValues> values;
        for (int i = 0; i < 250; ++i)
            values.append(clinic.person());
        const QList<Patient> people = created(practice, values);
        const PlainSearch plain(people);
        QRandomGenerator pick(seed);
        int foundSome = 0;
        for (int i = 0; i < 500; ++i) {
            const Patient& asked = people[pick.bounded(int(people.size()))];
            const QString text = clinic.question(asked);
            const qint64 limit = i % 3 == 0 ? 5 : 100;
            const QList<qint64> found = numbersOf(search(practice, text, limit));
            foundSome += found.isEmpty() ? 0 : 1;
            QVERIFY2(found == plain.numbers(text, practice.now().date(), limit),
                     qPrintable(u"seed %1: \"%2\""_s.arg(seed).arg(text)));
        }
        QVERIFY2(foundSome > 250, qPrintable(QString::number(foundSome)));
    }

    void ofThousandsTheSameAreShownByEveryEngine()
    {
        SmallPractice practice;
        QList<FieldValues> values;
        for (int i = 0; i < 1050; ++i)
            values.append(personOf(i % 2 == 0 ? u"Ann"_s : u"Anna"_s, u"Lee"_s));
        for (int i = 0; i < 40; ++i)
            values[i * 7].set(*findField(u"legal_name"),
                              i % 2 == 0 ? nameValue(u"Lee"_s, u"Ann"_s)
                                         : fullName(u"Rosa"_s, u"Ann"_s, u"Lee"_s));
        const QList<Patient> people = created(practice, values);
        const PlainSearch plain(people);
        for (const QString& text : {u"ann"_s, u"lee"_s, u"ann lee"_s, u"leigh anne"_s, u"l"_s,
                                    u"rosa ann"_s, u"lea rosa"_s, u"an le"_s})
            QCOMPARE(numbersOf(search(practice, text, 100)),
                     plain.numbers(text, practice.now().date(), 100));
    }

    void marksRuleNoRecordOutThatFits()
    {
        Clinic clinic(5);
        qsizetype ruledOut = 0;
        for (int i = 0; i < 100; ++i) {
            const Patient patient{PatientId::fresh(), 10'001 + i, 1, clinic.person()};
            const QStringList terms = searchTermsOf(patient);
            const qint64 marks = TermMarks::of(terms);
            for (const QString& term : terms) {
                if (term.startsWith(soundMark)) {
                    QCOMPARE(~marks & TermMarks::ofSound(term), 0);
                    continue;
                }
                for (qsizetype letters = 0; letters <= term.size(); ++letters)
                    QCOMPARE(~marks & TermMarks::ofBeginning(term.left(letters)), 0);
            }
            for (const QString& other : {u"qx"_s, u"zw"_s, u"vk"_s})
                ruledOut += (~marks & TermMarks::ofBeginning(other)) != 0 ? 1 : 0;
            QVERIFY((~marks & TermMarks::none) != 0);
            QCOMPARE(~TermMarks::unknown & TermMarks::none, 0);
        }
        QVERIFY2(ruledOut > 200, qPrintable(QString::number(ruledOut))); // of 300
    }

    void aTextOfAnyLengthIsAnswered()
    {
        SmallPractice practice;
        (void)practice.addNora();
        QVERIFY(search(practice, QString(100'000, u'n')).isEmpty());
        QVERIFY(search(practice, u"zz "_s.repeated(10'000)).isEmpty());
        QCOMPARE(search(practice, u"nora "_s.repeated(10'000)).size(), 1);
        QVERIFY(search(practice, QString(200, u'ﷺ')).isEmpty());
    }

    void aNameOfSignsThatAreManyLettersIsKept()
    {
        SmallPractice practice;
        QString name;
        for (int i = 0; i < 99; ++i)
            name += QChar(0xFDF0 + i % 12);
        const Patient kept = practice.add(personOf(name, u"Whitfield"_s));
        QCOMPARE(practice.reload(kept.id), kept);
        QCOMPARE(numbersOf(search(practice, name)), QList<qint64>{kept.recordNumber});
    }

    void recordsOfAnOlderReleaseGetTheirSounds()
    {
        SmallPractice practice;
        QList<FieldValues> values;
        for (int i = 0; i < 700; ++i) // more than are brought up to date at a time
            values.append(personOf(u"Ann"_s, i < 2 ? u"Smith"_s : u"Lee"_s));
        const QList<Patient> people = created(practice, values);
        must(practice.store()
                 .write([&](Transaction& t) {
                     MergeRequest request;
                     request.merged = people[1].id;
                     request.mergedVersion = 1;
                     return Merges::merge(t, practice.maria, people[0].id, 1, request);
                 })
                 .get());
        practice.close();
        const RecordsDump before = dumpOf(practice.place());
        const auto older = practice.place().backDoor();
        must(older->executeOnce(u"DELETE FROM record_term WHERE term LIKE '~%'"_s));
        must(older->executeOnce(
            u"UPDATE counter SET value = (SELECT value FROM counter WHERE name = "
            "'record_number') WHERE name = 'last_record_with_older_terms'"_s));
        practice.reopen();
        practice.close();
        RecordsDump after = dumpOf(practice.place());
        QCOMPARE(after.value(u"record_term"_s), before.value(u"record_term"_s));
        QCOMPARE(after.value(u"match_key"_s), before.value(u"match_key"_s));
        practice.reopen();
        QCOMPARE(numbersOf(search(practice, u"schmidt"_s)), QList<qint64>{10001});
    }

private:
    static QList<PatientMatch> search(SmallPractice& practice, const QString& text,
                                      qint64 limit = 20)
    {
        return must(practice.store().read(
            [&](const Snapshot& s) { return Patients::search(s, text, limit); }));
    }

    std::unique_ptr<SmallPractice> m_small; // the people of the table
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreSearch)
#include "test_store_search.moc"
