// How long a search at the front desk takes, by what is asked for: among 10,000 records, and among
// as many as are wanted (--patients, 1,000,000; making them takes its time), or those of an
// office's database (--data FILE, of which a copy is best). Beside bare SQLite reading as many
// records by their keys as the search shows.

#include "demo/demo_crowd.h"
#include "store/patients.h"
#include "store/store.h"
#include "tests/bench/bench_line.h"
#include "tests/stage/arguments.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr int searches = 1000;
constexpr int few = 10'000;
constexpr int patientsATime = 1000; // in one transaction
constexpr qint64 firstNumber = 10'001;

[[noreturn]] void fail(const Problem& problem)
{
    qFatal("bench_search: %s", qPrintable(problem.advice));
}

template <class T>
T had(Result<T> result)
{
    if (!result)
        fail(result.problem());
    return std::move(*result);
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

qint64 countOf(const Store& store)
{
    const auto row = had(store.read(
        [](const Snapshot& s) { return s.selectOne("SELECT count(*) FROM patient", {}); }));
    return row->integer(0);
}

void fill(Store& store, DemoCrowd& crowd, qint64 patients)
{
    for (qint64 there = countOf(store); there < patients; there += patientsATime) {
        std::vector<Patient> some;
        while (some.size() < patientsATime)
            some.push_back(crowd.next());
        const Done made = store
                              .write([&](Transaction& transaction) -> Done {
                                  for (const Patient& patient : some) {
                                      const auto created =
                                          Patients::create(transaction, Actor::office(),
                                                           patient.values, {u"import"_s});
                                      if (!created)
                                          return created.problem();
                                  }
                                  return {};
                              })
                              .get();
        if (!made)
            fail(made.problem());
        if ((there + patientsATime) % 50'000 == 0)
            std::fprintf(stderr, "Records: %lld of %lld\n", qint64{there + patientsATime},
                         patients);
    }
}

// What staff type to find this person, by its kind.
QMap<QString, QString> questionsFor(const Patient& patient)
{
    const FieldValue name = patient.values.value(u"legal_name");
    const QString given = name.part("given"_L1);
    const QString family = name.part("family"_L1);
    const QDate birth =
        QDate::fromString(patient.values.value(u"birth_date").string(), Qt::ISODate);
    const QString phone = patient.values.value(u"mobile_phone").string();
    QString misheard = family;
    misheard.replace(u'i', u'y').replace(u"th"_s, u"t"_s).replace(u'c', u'k');
    return {
        {u"family"_s, family},
        {u"letters"_s, family.left(2)},
        {u"letter"_s, family.left(1)},
        {u"name"_s, given + u' ' + family},
        {u"beginnings"_s, family.left(2) + u' ' + given.left(2)},
        {u"misheard"_s, given + u' ' + misheard + u'e'},
        {u"birth"_s, birth.toString(u"M/d/yyyy"_s)},
        {u"family_and_birth"_s, family + u' ' + birth.toString(u"M/d/yy"_s)},
        {u"phone"_s, phone.mid(2)},
        {u"last_four"_s, phone.right(4)},
        {u"member"_s, patient.values.value(u"coverage1.member_id").string()},
        {u"number"_s, QString::number(patient.recordNumber)},
        {u"nobody"_s, given.left(2) + u" zq"_s},
    };
}

// Answers the 99th percentile over all kinds.
double measure(const Store& store, const QByteArray& size)
{
    const qint64 there = countOf(store);
    QRandomGenerator pick(1);
    QMap<QString, QList<double>> byKind;
    QList<double> all;
    QList<double> bare;
    for (int i = 0; i < searches;) {
        const qint64 number = firstNumber + qint64(pick.bounded(quint64(there)));
        const auto row = had(store.read([&](const Snapshot& s) {
            return s.selectOne("SELECT id FROM patient WHERE record_number = ?", {number});
        }));
        if (!row)
            continue;
        const Patient patient = had(store.read(
            [&](const Snapshot& s) { return Patients::find(s, row->id<PatientId>(0)); }));
        const auto questions = questionsFor(patient);
        for (auto it = questions.begin(); it != questions.end(); ++it, ++i) {
            QElapsedTimer clock;
            clock.start();
            const auto found =
                had(store.read([&](const Snapshot& s) { return Patients::search(s, it.value()); }));
            byKind[it.key()].append(milliseconds(clock));
            all.append(milliseconds(clock));

            clock.restart();
            (void)had(store.read([&](const Snapshot& s) -> Result<qsizetype> {
                for (const PatientMatch& match : found) {
                    const auto one = s.selectOne("SELECT * FROM patient WHERE id = ?", {match.id});
                    if (!one)
                        return one.problem();
                }
                return found.size();
            }));
            bare.append(milliseconds(clock));
        }
    }
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        std::fprintf(stderr, "%s %s: p50 %.2f ms, p99 %.2f ms\n", size.constData(),
                     qPrintable(it.key()), percentile(it.value(), 0.5),
                     percentile(it.value(), 0.99));
    printBench("search_p50_" + size, percentile(all, 0.5), "ms", percentile(bare, 0.5));
    printBench("search_p99_" + size, percentile(all, 0.99), "ms", percentile(bare, 0.99));
    return percentile(all, 0.99);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 patients = wordAfter(arguments, u"--patients"_s, u"1000000"_s).toLongLong();
    const QString data = wordAfter(arguments, u"--data"_s, {});
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    StoreSettings settings;
    settings.path = folder.filePath(u"office.db"_s);
    settings.updating = [](qint64 done, qint64 of) {
        if (done % 10'000 == 0)
            std::fprintf(stderr, "Up to date: %lld of %lld\n", done, of);
    };
    auto store = had(Store::open(settings));
    DemoCrowd crowd(1, QDate::currentDate());
    fill(*store, crowd, few);
    const double little = measure(*store, "few");
    if (data.isEmpty()) {
        fill(*store, crowd, patients);
    } else {
        store.reset();
        settings.path = data;
        QElapsedTimer clock;
        clock.start();
        store = had(Store::open(settings));
        std::fprintf(stderr, "Opened in %.1f s\n", milliseconds(clock) / 1000);
    }
    std::fprintf(stderr, "%lld records\n", countOf(*store));
    const double much = measure(*store, "many");
    printBench("search_growth", much / little, "times", 3);
    return little <= 50 && much <= 150 && much <= 3 * std::max(little, 1.0) ? 0 : 1;
}
