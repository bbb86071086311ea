// What holds for every value, tried on many that no one would think of.

#include "record/canonical_json.h"
#include "record/comparison.h"
#include "record/patient.h"
#include "scripted_visit.h"

#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Letters of many scripts, marks, controls, emoji and halves of pairs.
rc::Gen<char16_t> anyUnit()
{
    return rc::gen::oneOf(
        rc::gen::inRange<char16_t>(0x20, 0x7f), rc::gen::inRange<char16_t>(0x00, 0x600),
        rc::gen::inRange<char16_t>(0x2000, 0x2100), rc::gen::inRange<char16_t>(0xd800, 0xe000),
        rc::gen::element<char16_t>(u'0', u'9', u'-', u'+', u'@', u'.', u' ', u'\'', u'"'),
        rc::gen::arbitrary<char16_t>());
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u16string>(anyUnit()),
                        [](const auto& units) { return QString::fromStdU16String(units); });
}

// Texts that are likely to be taken by some kind of field.
rc::Gen<QString> likelyText()
{
    return rc::gen::oneOf(
        anyText(), rc::gen::element(u"417-555-0142"_s, u"(417) 555-0142"_s, u"1961-03-09"_s,
                                    u"2000-02-29"_s, u"00418-1234"_s, u"K1A0B1"_s, u"004336"_s,
                                    u"nora@mail.example"_s, u"Nora  Mae"_s, u"female"_s, u"self"_s,
                                    u"en"_s, u"Jose\u0301"_s, u"+49 30 1234567"_s));
}

QJsonValue anyValueFor(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return *rc::gen::arbitrary<bool>();
    case FieldKind::Choice:
        return QString::fromLatin1(
            field.options[*rc::gen::inRange<size_t>(0, field.options.size())].code);
    case FieldKind::Choices: {
        QJsonArray codes;
        for (const FieldOption& option : field.options) {
            if (*rc::gen::arbitrary<bool>())
                codes.prepend(QString::fromLatin1(option.code));
        }
        return codes;
    }
    case FieldKind::Parts: {
        QJsonObject parts;
        for (const FieldPart& part : field.parts)
            parts.insert(QString::fromLatin1(part.key), *likelyText());
        return parts;
    }
    default:
        return *likelyText();
    }
}

const Field& anyField()
{
    return fields()[*rc::gen::inRange<size_t>(0, fields().size())];
}

// The value of a field, or none where what was tried is refused.
FieldValue takenBy(const Field& field)
{
    const auto value = field.parse(anyValueFor(field));
    return value ? *value : FieldValue();
}

QJsonValue anyJson(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 6 : 4);
    switch (kind) {
    case 0:
        return QJsonValue();
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::inRange(-1000, 1'000'000);
    case 3:
        return *likelyText();
    case 4: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyJson(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(*anyText(), anyJson(depth - 1));
        return object;
    }
    }
}

// Replaces, somewhere in the tree, one value by any other.
QJsonValue mutated(const QJsonValue& value)
{
    if (value.isObject() && !value.toObject().isEmpty() && *rc::gen::inRange(0, 4) != 0) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        const QString key = keys[*rc::gen::inRange<qsizetype>(0, keys.size())];
        object.insert(key, mutated(object.value(key)));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && *rc::gen::inRange(0, 4) != 0) {
        QJsonArray array = value.toArray();
        const qsizetype index = *rc::gen::inRange<qsizetype>(0, array.size());
        array[index] = mutated(array.at(index));
        return array;
    }
    return anyJson(2);
}

QString textOf(const QList<DifferenceRun>& runs)
{
    QString text;
    for (const DifferenceRun& run : runs)
        text += run.text;
    return text;
}

} // namespace

class TestRecordProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parseIsIdempotent()
    {
        QVERIFY(rc::check("a canonical value is its own canonical value", [] {
            const Field& field = anyField();
            const FieldValue value = takenBy(field);
            const auto again = field.parse(value.json());
            RC_ASSERT(again.ok());
            RC_ASSERT(*again == value);
        }));
    }

    void anyJsonIsTakenOrRefused()
    {
        QVERIFY(rc::check("parse answers whatever it is given, and never with another type", [] {
            const Field& field = anyField();
            const auto value = field.parse(anyJson(3));
            if (!value)
                RC_ASSERT(value.problem().code.startsWith(u"field."_s + field.keyText()));
            else if (!value->isNull())
                RC_ASSERT(field.parse(value->json()).ok());
        }));
    }

    void textsAreValidUtf16()
    {
        QVERIFY(rc::check("what is kept can be encoded and shows nothing invisible", [] {
            const Field& field = *findField(u"preferred_name");
            const auto value = field.parse(*anyText());
            RC_PRE(value.ok());
            const QString text = value->string();
            RC_ASSERT(text.isValidUtf16());
            RC_ASSERT(text == text.simplified());
            for (const QChar c : text)
                RC_ASSERT(c.category() != QChar::Other_Control &&
                          c.category() != QChar::Other_Format);
        }));
    }

    void masksHide()
    {
        QVERIFY(rc::check("a mask is never longer than the value, nor the value itself", [] {
            const Field& field = anyField();
            const FieldValue value = takenBy(field);
            RC_PRE(!value.isNull());
            RC_ASSERT(field.masked(value).size() <= field.display(value).size());
            if (field.sensitivity != Sensitivity::Open)
                RC_ASSERT(field.masked(value) != field.display(value));
        }));
    }

    void differencesAreWhole()
    {
        QVERIFY(rc::check("the runs of a difference put together are the two texts", [] {
            const Field& field = anyField();
            const FieldValue before = takenBy(field);
            const FieldValue after = takenBy(field);
            const Difference difference = differenceOf(field, before, after);
            RC_ASSERT(textOf(difference.before) == field.display(before));
            RC_ASSERT(textOf(difference.after) == field.display(after));
            RC_ASSERT(sameForPeople(field, before, after) == sameForPeople(field, after, before));
            RC_ASSERT(sameForPeople(field, before, before));
        }));
    }

    void canonicalJsonIsStable()
    {
        QVERIFY(rc::check("canonical bytes parsed and written again are the same bytes", [] {
            QJsonObject object;
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
                object.insert(*anyText(), anyJson(3));
            const auto parsed = parseJsonObject(canonicalJson(object), 1'000'000);
            RC_ASSERT(parsed.ok());
            RC_ASSERT(canonicalJson(*parsed) == canonicalJson(parsed.value()));
            const auto again = parseJsonObject(canonicalJson(*parsed), 1'000'000);
            RC_ASSERT(again.ok());
            RC_ASSERT(canonicalJson(*again) == canonicalJson(*parsed));
        }));
    }

    void patientsComeBack()
    {
        QVERIFY(rc::check("a patient read from its JSON is the patient", [] {
            Patient patient;
            patient.id = PatientId::fresh();
            patient.recordNumber = *rc::gen::inRange<qint64>(1, 1'000'000'000);
            patient.version = *rc::gen::inRange(1, 1'000'000);
            for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
                const Field& field = anyField();
                patient.values.set(field, takenBy(field));
            }
            const auto json = parseJsonObject(canonicalJson(patient.toJson()), 1'000'000);
            RC_ASSERT(json.ok());
            const auto back = Patient::fromJson(*json);
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == patient);
        }));
    }

    void submissionsComeBack()
    {
        QVERIFY(rc::check("a submission read from its bytes is the submission", [] {
            Submission submission = scriptedVisit(*rc::gen::arbitrary<quint32>(), 40).submission;
            for (ProposedChange& change : submission.changes) {
                change.base = takenBy(*change.field);
                change.proposed = takenBy(*change.field);
                change.confidence = *rc::gen::inRange(0, 10'001) / 10'000.0;
            }
            const QByteArray bytes = canonicalJson(submission.toJson());
            const auto json = parseJsonObject(bytes, Submission::maxJsonBytes);
            RC_ASSERT(json.ok());
            const auto back = Submission::fromJson(*json);
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == submission);
            RC_ASSERT(canonicalJson(back->toJson()) == bytes);
        }));
    }

    void spoiledSubmissionsAreTakenWholeOrRefused()
    {
        QVERIFY(rc::check("whatever a submission was changed to, what is taken can be sent on", [] {
            const QJsonObject whole = scriptedVisit(5, 40).submission.toJson();
            const auto taken = Submission::fromJson(mutated(whole).toObject());
            if (!taken)
                RC_ASSERT(!taken.problem().code.isEmpty());
            else
                RC_ASSERT(*Submission::fromJson(taken->toJson()) == *taken);
        }));
    }
};

QTEST_GUILESS_MAIN(TestRecordProperties)
#include "test_record_properties.moc"
