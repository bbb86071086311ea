#include "console/field_editor.h"
#include "desk/waiting_patients.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleEditor : public QObject {
    Q_OBJECT

    FieldEditor m_editor;

    void begin(const char* field, const QJsonValue& json)
    {
        m_editor.begin(*findField(QString::fromLatin1(field)), waiting::value(field, json));
    }

private Q_SLOTS:
    // Every field there is can be edited, and what is not touched stays what it was.
    void everyFieldComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("json");
        const QJsonObject person{{u"name"_s, u"Jonas"_s}, {u"phone"_s, u"(417) 555-0117"_s}};
        for (const Field& field : fields()) {
            QJsonValue json = u"abc"_s;
            switch (field.kind) {
            case FieldKind::Phone:
                json = u"(417) 555-0142"_s;
                break;
            case FieldKind::Email:
                json = u"a@b.example"_s;
                break;
            case FieldKind::RxBin:
                json = u"009917"_s;
                break;
            case FieldKind::Date:
            case FieldKind::BirthDate:
                json = u"1984-03-14"_s;
                break;
            case FieldKind::Choice:
                json = QString::fromLatin1(field.options.back().code);
                break;
            case FieldKind::Choices:
                json = QJsonArray{QString::fromLatin1(field.options[0].code),
                                  QString::fromLatin1(field.options[2].code)};
                break;
            case FieldKind::Flag:
                json = false;
                break;
            case FieldKind::Parts: {
                QJsonObject parts;
                for (const FieldPart& part : field.parts)
                    parts.insert(QLatin1StringView(part.key),
                                 part.kind == FieldKind::Phone        ? u"(417) 555-0117"_s
                                 : part.kind == FieldKind::PostalCode ? u"00418"_s
                                                                      : u"abc"_s);
                json = parts;
                break;
            }
            default:
                break;
            }
            QTest::newRow(field.key) << field.keyText() << json;
        }
    }
    void everyFieldComesBackAsItWas()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, json);
        const Field& edited = *findField(field);
        const FieldValue before = edited.parse(json).value();
        m_editor.begin(edited, before);
        const auto after = m_editor.value();
        QVERIFY(after.ok());
        QCOMPARE(after->json(), before.json());
        m_editor.begin(edited, FieldValue());
        const auto none = m_editor.value();
        QVERIFY(none.ok() && none->isNull());
    }

    void datesAreTypedAsTheyAreShown()
    {
        begin("birth_date", u"1984-03-14"_s);
        QCOMPARE(m_editor.shown(0, "text"_L1).toString(), u"03/14/1984"_s);
        QCOMPARE(m_editor.shown(0, "hint"_L1).toString(), u"MM/DD/YYYY"_s);
        m_editor.setText(0, u"3/5/1984"_s);
        QCOMPARE(m_editor.value()->string(), u"1984-03-05"_s);
        m_editor.setText(0, u"13/41/1984"_s);
        QVERIFY(!m_editor.value().ok());
        QCOMPARE(m_editor.errorText(), u"Check the month, the day and the year."_s);
        QCOMPARE(m_editor.shown(0, "text"_L1).toString(), u"13/41/1984"_s);
    }

    void anAddressIsEditedPartByPart()
    {
        begin("address", QJsonObject{{u"line1"_s, u"92 Kestrel Lane"_s},
                                     {u"city"_s, u"Alder Falls"_s},
                                     {u"state"_s, u"FR"_s},
                                     {u"postal_code"_s, u"00418"_s}});
        QCOMPARE(m_editor.count(), 5);
        m_editor.setText(2, QString());
        QVERIFY(!m_editor.value().ok());
        QCOMPARE(m_editor.errorText(), u"Fill in: City."_s);
        m_editor.setText(2, u"Alder Springs"_s);
        QCOMPARE(m_editor.errorText(), QString());
        QCOMPARE(m_editor.value()->part("city"_L1), u"Alder Springs"_s);
    }

    void choicesAreOneOrSeveral()
    {
        begin("sex", u"female"_s);
        m_editor.choose(0, u"x"_s);
        QCOMPARE(m_editor.value()->string(), u"x"_s);
        m_editor.choose(0, u"x"_s);
        QVERIFY(m_editor.value()->isNull());
        begin("race_ethnicity", QJsonArray{u"white"_s});
        m_editor.choose(0, u"asian"_s);
        QCOMPARE(m_editor.value()->json().toArray().size(), 2);
        m_editor.choose(0, u"white"_s);
        QCOMPARE(m_editor.value()->json().toArray(), QJsonArray{u"asian"_s});
        begin("interpreter_needed", true);
        m_editor.choose(0, u"false"_s);
        QCOMPARE(m_editor.value()->json(), QJsonValue(false));
    }

    void tenThousandLettersAreRefusedInWords()
    {
        begin("preferred_name", u"Maren"_s);
        m_editor.setText(0, QString(10'001, u'a'));
        QVERIFY(!m_editor.value().ok());
        QVERIFY(!m_editor.errorText().isEmpty());
        m_editor.setText(0, u"O’Brien \"Bob\" \u202E😀"_s);
        QVERIFY(m_editor.value().ok());
        QVERIFY(!m_editor.value()->string().contains(QChar(0x202E)));
    }

    void rowsThatDidNotChangeAreLeftAlone()
    {
        begin("preferred_name", u"Maren"_s);
        QSignalSpy inserted(&m_editor, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&m_editor, &QAbstractItemModel::rowsRemoved);
        m_editor.setText(0, u"Mar"_s);
        QCOMPARE(inserted.count() + removed.count(), 0);
    }
};

QTEST_MAIN(ConsoleEditor)
#include "test_console_editor.moc"
