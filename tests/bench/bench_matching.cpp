// Who one blind check-in may be, among a million records: milliseconds for the candidates with
// their reasons, beside bare SQLite reading as many records by their keys as are compared.

#include "record/comparison.h"
#include "record/match_keys.h"
#include "store/candidates.h"
#include "store/connection.h"
#include "store/store.h"
#include "tests/bench/bench_line.h"
#include "tests/stage/arguments.h"

#include <cmath>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr int checkIns = 300;
constexpr qint64 firstNumber = 10001;
constexpr int comparedRecords = 60; // Candidates reads as many whole

struct Person {
    QString given;
    QString family;
    QDate birth;
    QString line1;
    QString city;
    QString postalCode;
    QString phone;

    // As traitsOf makes them of the record.
    [[nodiscard]] PersonTraits traits() const
    {
        PersonTraits traits;
        traits.setGiven(given);
        traits.setFamily(family);
        traits.birth = birth.toString(u"yyyyMMdd"_s);
        traits.setLine1(line1);
        traits.city = folded(city);
        traits.state = u"fr"_s;
        traits.postalCode = postalCode;
        traits.phones = {phone};
        return traits;
    }
};

// Invented people whose names are as unevenly common as real ones: the most frequent of 20,000
// family names belongs to one person in fifty.
class Crowd {
public:
    explicit Crowd(quint32 seed) : m_random(seed) {}

    Person person()
    {
        return {word(rank(1200)),
                word(rank(20'000) + 5000),
                QDate(1935, 1, 1).addDays(m_random.bounded(31'000)),
                QString::number(1 + m_random.bounded(900)) + u' ' + word(rank(4000) + 40'000) +
                    u" Street"_s,
                word(rank(12) + 90'000),
                u"004"_s + QString::number(10 + m_random.bounded(60)),
                QString::number(230 + m_random.bounded(70)) + u"555"_s +
                    QString::number(1000 + m_random.bounded(9000))};
    }

    // What the person says at the kiosk: name, birth date and phone, one of them with an error.
    PersonTraits sayingOf(const Person& person)
    {
        const PersonTraits known = person.traits();
        PersonTraits said;
        said.setGiven(known.given);
        said.setFamily(known.family);
        said.birth = known.birth;
        said.phones = known.phones;
        switch (m_random.bounded(4)) {
        case 0:
            said.setFamily(damaged(known.family));
            break;
        case 1:
            said.setGiven(damaged(known.given));
            break;
        case 2:
            said.birth = known.birth.left(7) + (known.birth.back() == u'1' ? u'2' : u'1');
            break;
        default:
            said.phones.clear();
            break;
        }
        return said;
    }

private:
    int rank(int of) { return static_cast<int>(of * std::pow(m_random.generateDouble(), 2.5)); }
    static QString word(int number)
    {
        static const QStringList syllables{
            u"ba"_s,  u"ren"_s, u"mo"_s,  u"lis"_s, u"ta"_s,  u"ker"_s, u"no"_s,  u"vi"_s, u"sol"_s,
            u"dra"_s, u"win"_s, u"har"_s, u"el"_s,  u"ost"_s, u"fa"_s,  u"gri"_s, u"zu"_s};
        QString text;
        for (int left = number + 17; left > 0; left /= 17)
            text += syllables[left % 17];
        text[0] = text[0].toUpper();
        return text;
    }
    QString damaged(QString text)
    {
        const qsizetype at = 1 + m_random.bounded(static_cast<int>(text.size()) - 1);
        text[at] = u'x';
        return text;
    }

    QRandomGenerator m_random;
};

[[noreturn]] void fail(const Problem& problem)
{
    qFatal("bench_matching: %s", qPrintable(problem.advice));
}

// Rows on their way into a table, thousands in one statement.
class Rows5000 {
public:
    Rows5000(Connection& connection, Sql insert) : m_connection(connection), m_insert(insert) {}

    // `row` is a JSON array's inside.
    void add(const QByteArray& row)
    {
        m_json += (m_json.isEmpty() ? "[[" : ",[") + row + ']';
        if (++m_count % 5000 == 0)
            flush();
    }
    void flush()
    {
        if (m_json.isEmpty())
            return;
        const Bound values[] = {QString::fromLatin1(m_json + ']')};
        if (const auto done = m_connection.execute(m_insert, values); !done)
            fail(done.problem());
        m_json.clear();
    }

private:
    Connection& m_connection;
    Sql m_insert;
    QByteArray m_json;
    qint64 m_count = 0;
};

QByteArray rowOf(const Person& person, qint64 number)
{
    const QStringList texts{PatientId::fresh().text(),
                            person.given,
                            person.family,
                            person.birth.toString(Qt::ISODate),
                            person.line1,
                            person.city,
                            u"FR"_s,
                            person.postalCode,
                            u"+1"_s + person.phone};
    return QByteArray::number(number) + ",\"" + texts.join(u"\",\""_s).toLatin1() + '"';
}

// The records and their keys, written without history or search: neither is read here.
void fill(const QString& path, int patients, quint32 seed)
{
    ConnectionSettings settings;
    settings.path = path;
    auto connection = Connection::open(settings);
    if (!connection)
        fail(connection.problem());
    const auto run = [&](Sql sql) {
        if (const auto done = (*connection)->execute(sql); !done)
            fail(done.problem());
    };
    Crowd crowd(seed);
    std::vector<std::pair<qint64, qint64>> keys;
    run("BEGIN IMMEDIATE");
    Rows5000 records(
        **connection,
        "INSERT INTO patient (id, record_number, version, created_at, legal_name_given, "
        "legal_name_family, birth_date, address_line1, address_city, address_state, "
        "address_postal_code, mobile_phone) SELECT value ->> 1, value ->> 0, 1, "
        "'2026-01-01T00:00:00.000Z', value ->> 2, value ->> 3, value ->> 4, value ->> 5, "
        "value ->> 6, value ->> 7, value ->> 8, value ->> 9 FROM json_each(?)");
    for (int i = 0; i < patients; ++i) {
        const Person person = crowd.person();
        const qint64 number = firstNumber + i;
        records.add(rowOf(person, number));
        const QList<qint64> theirs = matchKeysOf(person.traits());
        for (const qint64 key : theirs)
            keys.emplace_back(key, number);
        if ((i + 1) % 50'000 == 0)
            std::fprintf(stderr, "Records: %d of %d\n", i + 1, patients);
    }
    records.flush();
    std::sort(keys.begin(), keys.end()); // so that the table grows at its end
    Rows5000 rows(**connection, "INSERT INTO match_key (match_key, record_number) "
                                "SELECT value ->> 0, value ->> 1 FROM json_each(?)");
    for (const auto& [key, number] : keys)
        rows.add(QByteArray::number(key) + ',' + QByteArray::number(number));
    rows.flush();
    run("COMMIT");
    std::fprintf(stderr, "%zu keys, %lld MiB\n", keys.size(),
                 qint64{QFileInfo(path).size() / (1024 * 1024)});
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int patients = wordAfter(arguments, u"--patients"_s, u"1000000"_s).toInt();
    const quint32 seed = wordAfter(arguments, u"--seed"_s, u"1"_s).toUInt();
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    StoreSettings settings;
    settings.path = folder.filePath(u"office.db"_s);
    if (const auto made = Store::open(settings); !made)
        fail(made.problem());
    fill(settings.path, patients, seed);
    const auto store = Store::open(settings);
    if (!store)
        fail(store.problem());

    // The same people again, as the same seed makes them: one in so many checks in.
    Crowd crowd(seed);
    Crowd errors(seed + 1);
    QList<double> taken;
    QList<double> bare;
    int foundFirst = 0;
    QRandomGenerator pick(seed + 2);
    for (int i = 0; i < patients; ++i) {
        const Person person = crowd.person();
        if (i % (patients / checkIns) != 0)
            continue;
        const PersonTraits said = errors.sayingOf(person);
        QElapsedTimer clock;
        clock.start();
        const auto found =
            (*store)->read([&](const Snapshot& s) { return Candidates::of(s, said); });
        taken.append(milliseconds(clock));
        if (!found)
            fail(found.problem());
        if (!found->isEmpty() && found->first().match.recordNumber == firstNumber + i)
            ++foundFirst;

        clock.restart();
        const auto read = (*store)->read([&](const Snapshot& s) -> Done {
            for (int each = 0; each < comparedRecords; ++each) {
                const qint64 number = firstNumber + pick.bounded(patients);
                const auto row =
                    s.selectOne("SELECT * FROM patient WHERE record_number = ?", {number});
                if (!row)
                    return row.problem();
            }
            return {};
        });
        bare.append(milliseconds(clock));
        if (!read)
            fail(read.problem());
    }
    printBench("matching_candidates_p50", percentile(taken, 0.5), "ms", percentile(bare, 0.5));
    printBench("matching_candidates_p99", percentile(taken, 0.99), "ms", percentile(bare, 0.99));
    printBench("matching_found_first", foundFirst, "check-ins", static_cast<double>(taken.size()));
    return percentile(taken, 0.99) <= 100 ? 0 : 1;
}
