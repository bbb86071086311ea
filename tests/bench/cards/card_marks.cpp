#include "bench/cards/card_marks.h"

#include "bench/cards/straight_shot.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double GoodOverlap = 0.95;

QString plain(const QString& field, const QString& value)
{
    QString letters;
    for (const QChar c : value.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            letters += c.toUpper();
    }
    if (field.startsWith(u"phones.") && letters.size() == 11 && letters.startsWith(u'1'))
        letters.remove(0, 1);
    return letters;
}

QString rowOf(const QString& field)
{
    return field.section(u'.', 0, 0);
}

// Both ends of the first side where they should be: the right way up and not mirrored.
bool uprightAlike(const std::array<QPointF, 4>& found, const std::array<QPointF, 4>& truth)
{
    const double side = QLineF(truth[0], truth[1]).length();
    return QLineF(found[0], truth[0]).length() < side / 4 &&
           QLineF(found[1], truth[1]).length() < side / 4;
}

} // namespace

bool sameValue(const QString& field, const QString& a, const QString& b)
{
    return plain(field, a) == plain(field, b);
}

QMap<QString, PrintedValue> valuesByName(const PrintedCard& card)
{
    QMap<QString, PrintedValue> values = card.fields;
    for (auto phone = card.phones.begin(); phone != card.phones.end(); ++phone)
        values[u"phones."_s + phone.key()] = phone.value();
    for (auto copay = card.copays.begin(); copay != card.copays.end(); ++copay)
        values[u"copays."_s + copay.key()] = copay.value();
    return values;
}

void FieldMarks::add(const FieldMarks& other)
{
    legible += other.legible;
    right += other.right;
    sureAndRight += other.sureAndRight;
    sure += other.sure;
    sureButWrong += other.sureButWrong;
}

QStringList CardMarks::add(const CardTrial& trial, const SideReading& reading)
{
    ++m_sides;
    m_milliseconds.append(reading.milliseconds);
    if (reading.corners && overlap(*reading.corners, trial.shot.corners) >= GoodOverlap) {
        ++m_outlines;
        if (reading.card) {
            ++m_understood;
            m_rightWayUp += uprightAlike(*reading.corners, trial.shot.corners) ? 1 : 0;
        }
    }
    QStringList wrong;
    QMap<QString, PrintedValue> given;
    if (reading.card) {
        given = valuesByName(*reading.card);
        m_sidesTold += (reading.card->side == PrintedCard::Side::Back) == trial.card.back ? 1 : 0;
    }
    for (const PrintedField& field : trial.card.fields) {
        const bool legible = trial.shot.legible(field.box, field.letterHeight);
        FieldMarks& marks = m_byField[rowOf(field.name)];
        const auto value = given.constFind(field.name);
        const bool right =
            value != given.constEnd() && sameValue(field.name, value->value, field.value);
        if (legible) {
            ++marks.legible;
            marks.right += right ? 1 : 0;
            marks.sureAndRight += right && value->sure ? 1 : 0;
            if (!right)
                wrong.append(u"%1: %2 is \"%3\", read \"%4\""_s.arg(
                    trial.name, field.name, field.value,
                    value == given.constEnd() ? QString() : value->value));
        }
        if (value != given.constEnd() && value->sure) {
            ++marks.sure;
            if (!right) {
                ++marks.sureButWrong;
                wrong.append(u"%1: %2 is \"%3\", SURE of \"%4\""_s.arg(trial.name, field.name,
                                                                       field.value, value->value));
            }
        }
        if (value != given.constEnd())
            given.remove(field.name);
    }
    // What is given and isn't printed there is wrong, unless a barcode says it.
    for (auto extra = given.begin(); extra != given.end(); ++extra) {
        if (!extra->sure ||
            sameValue(extra.key(), trial.card.beside.value(extra.key()), extra->value))
            continue;
        FieldMarks& marks = m_byField[rowOf(extra.key())];
        ++marks.sure;
        ++marks.sureButWrong;
        wrong.append(u"%1: no %2, SURE of \"%3\""_s.arg(trial.name, extra.key(), extra->value));
    }
    return wrong;
}

FieldMarks CardMarks::all() const
{
    FieldMarks sum;
    for (const FieldMarks& marks : m_byField)
        sum.add(marks);
    return sum;
}

double CardMarks::medianMilliseconds() const
{
    QList<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    return sorted.isEmpty() ? 0 : sorted[sorted.size() / 2];
}

} // namespace anteroom
