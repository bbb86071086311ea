// Makes the records that later releases must be able to open: a small practice as this release
// keeps it, as SQL, and beside it what this release reads from it. CONTRIBUTING.md says when.

#include "small_practice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed.", qPrintable(program));
    return process.readAllStandardOutput();
}

FieldValues personOf(const QString& given, const QString& family, const QString& birth,
                     const QString& phone)
{
    FieldValues values;
    values.set(*findField(u"legal_name"), nameValue(given, family));
    values.set(*findField(u"birth_date"), valueOf("birth_date", birth));
    values.set(*findField(u"mobile_phone"), valueOf("mobile_phone", phone));
    values.set(*findField(u"address"), addressValue(u"4 Weir Lane"_s));
    return values;
}

QList<Patient> people(SmallPractice& practice)
{
    QList<Patient> all{practice.addNora()};
    all.append(
        practice.add(personOf(u"Łucja"_s, u"O’Donovan"_s, u"1960-03-02"_s, u"2325550177"_s)));
    all.append(
        practice.add(personOf(u"Minh Anh"_s, u"Nguyễn-Reyes"_s, u"1999-12-31"_s, u"2325550178"_s)));
    all.append(practice.add(personOf(u"नोरा"_s, u"क्षत्रिय"_s, u"2001-02-03"_s, u"2325550179"_s)));
    FieldValues nameless;
    nameless.set(*findField(u"preferred_name"), valueOf("preferred_name", u"'; DROP TABLE --"_s));
    all.append(practice.add(nameless));
    return all;
}

// Visits in every state: decided in each way, undone, half decided, untouched, of nobody known,
// and one that was refused.
void visits(SmallPractice& practice, const QList<Patient>& people)
{
    const QByteArray picture("\x89PNG not really\0, but bytes", 27);
    for (qsizetype i = 0; i < 4; ++i) {
        const Patient patient = practice.reload(people[i].id);
        Submission visit = practice.visit(patient, practice.book(patient, 30 + int(i)));
        const auto email = SmallPractice::propose(visit, "email", {}, u"someone@mail.example"_s);
        const auto name = SmallPractice::propose(visit, "preferred_name", {}, u"Mimi"_s);
        const auto pronouns = SmallPractice::propose(visit, "pronouns", {}, u"she/her"_s);
        (void)practice.upload(picture);
        must(practice.receive(visit));
        practice.advance(60);
        if (i == 3)
            continue;
        must(practice.decide(practice.maria, visit.id, accept(email), patient.version));
        if (i == 2)
            continue;
        const int version = practice.reload(patient.id).version;
        must(practice.decide(practice.tom, visit.id, acceptEdited(name, u"Mi"_s), version));
        must(practice.decide(practice.tom, visit.id, reject(pronouns, u"not legible"_s),
                             practice.reload(patient.id).version));
        if (i == 1)
            must(practice.decide(practice.maria, visit.id, undo(name),
                                 practice.reload(patient.id).version));
    }
    must(practice.receive(practice.blindVisit(nameValue(u"Ida"_s, u"Okafor"_s), {1988, 4, 1})));
}

QJsonObject readBy(SmallPractice& practice, const QList<Patient>& people)
{
    QJsonArray patients;
    for (const Patient& each : people) {
        QJsonArray history;
        for (const HistoryEntry& entry : practice.history(each.id))
            history.append(entry.toJson());
        patients.append(
            QJsonObject{{u"record"_s, practice.reload(each.id).toJson()}, {u"history"_s, history}});
    }
    QJsonArray waiting;
    for (const QueueEntry& entry : practice.queue())
        waiting.append(must(practice.reviewed(entry.submission)).submission.toJson());
    return {{u"patients"_s, patients}, {u"queue"_s, waiting}};
}

// Without what is of psql alone: \\restrict, with a word that is another one each time.
QByteArray statementsOf(const QByteArray& dump)
{
    QByteArray statements;
    for (const QByteArray& line : dump.split('\n')) {
        if (!line.startsWith('\\'))
            statements += line + '\n';
    }
    return statements.trimmed() + '\n';
}

void keep(const QString& folder)
{
    SmallPractice practice;
    const QList<Patient> all = people(practice);
    visits(practice, all);
    writeFile(folder + u"/read.json"_s, QJsonDocument(readBy(practice, all)).toJson());
    practice.close();
    const QByteArray dump = RecordsPlace::onServer()
                                ? outputOf(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
                                           {u"--inserts"_s, u"--no-owner"_s, u"--no-privileges"_s,
                                            practice.place().url()})
                                : outputOf(u"sqlite3"_s, {practice.path(), u".dump"_s});
    writeFile(folder + u"/records.sql"_s, statementsOf(dump));
}

} // namespace

} // namespace anteroom

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("Name an existing folder: keep_records tests/data/records/sqlite-5");
    anteroom::keep(QString::fromLocal8Bit(argv[1]));
    return 0;
}
