#include "injections.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// How a text gets out of where it was put.
QStringList ways()
{
    return {u""_s,    u"'"_s,   u"\""_s,  u"')"_s,   u"\")"_s,    u"'))"_s, u"`"_s,
            u"\\'"_s, u"''"_s,  u"%' "_s, u"x' "_s,  u"\u02bc"_s, u"1 "_s,  u"1) "_s,
            u"];"_s,  u"*/ "_s, u"$$ "_s, u"\n' "_s, u"\uff07"_s, u"%27 "_s};
}

// What it does there.
QStringList acts()
{
    return {
        u" OR 1=1"_s,
        u" OR 'a'='a"_s,
        u" OR term LIKE '%"_s,
        u" OR EXISTS (SELECT 1 FROM patient)"_s,
        u" AND 1=(SELECT count(*) FROM staff)"_s,
        u" UNION SELECT user_name, password_hash FROM staff"_s,
        u" UNION ALL SELECT NULL, NULL, NULL"_s,
        u"; DROP TABLE patient"_s,
        u"; DELETE FROM audit"_s,
        u"; UPDATE patient SET version = 99"_s,
        u"; UPDATE staff SET role = 'manager'"_s,
        u"; INSERT INTO device VALUES ('x', 'x', 'x', 'x', NULL)"_s,
        u"; ATTACH DATABASE '/tmp/x.db' AS x"_s,
        u"; PRAGMA writable_schema = ON"_s,
        u"; COMMIT; DROP TABLE history"_s,
        u"; ROLLBACK; SELECT pg_sleep(30)"_s,
        u"; COPY patient TO PROGRAM 'cat'"_s,
        u"; SELECT load_extension('x')"_s,
        u"||(SELECT password_hash FROM staff LIMIT 1)||'"_s,
        u" AND CASE WHEN 1=1 THEN randomblob(99) END"_s,
        u" ORDER BY 99"_s,
        u" HAVING 1=1"_s,
        u" LIMIT 1 OFFSET 0 UNION SELECT 1"_s,
    };
}

} // namespace

QStringList injections()
{
    static const QString ends[] = {u" --"_s, u""_s, u" /*"_s, u";#"_s};
    QStringList all{u"admin'-- OR"_s, u"Robert'); DROP TABLE patient;--"_s, u"{\"$ne\": null} OR"_s,
                    u"?1 ? :name @name $1 OR"_s};
    qsizetype place = 0;
    for (const QString& way : ways()) {
        for (const QString& act : acts()) {
            const QString text = way + act + ends[place++ % 4];
            all.append(text.trimmed());
            if (place % 8 == 0) // past those who look for blanks and capital letters
                all.append(u"zz"_s + text.toLower().replace(u' ', u"/**/"_s));
        }
    }
    all.removeDuplicates();
    return all;
}

} // namespace anteroom
