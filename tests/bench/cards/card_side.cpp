#include "bench/cards/card_side.h"

#include "bench/cards/card_words.h"

#include <QLocale>

namespace anteroom {

namespace {

QString shownValue(const Membership& m, const QString& field)
{
    const QString role = field.section(QLatin1Char('.'), 1);
    if (field.startsWith(QLatin1String("phones.")))
        return m.phones.value(role);
    if (field.startsWith(QLatin1String("copays.")))
        return m.copays.value(role);
    const QMap<QString, QString> values{
        {QStringLiteral("payer"), m.payer},
        {QStringLiteral("plan"), m.plan},
        {QStringLiteral("member_name"), m.memberName},
        {QStringLiteral("member_id"), m.memberId},
        {QStringLiteral("group"), m.group},
        {QStringLiteral("rx_bin"), m.rxBin},
        {QStringLiteral("rx_pcn"), m.rxPcn},
        {QStringLiteral("rx_group"), m.rxGroup},
        {QStringLiteral("payer_id"), m.payerId},
    };
    return values.value(field);
}

const CardWords& wordsOf(LayoutSet set, bool spanish)
{
    switch (set) {
    case LayoutSet::Developed:
        return spanish ? developedSpanishWords() : developedWords();
    case LayoutSet::Further:
        return spanish ? furtherSpanishWords() : furtherWords();
    case LayoutSet::Reported:
        break;
    }
    return spanish ? reportedSpanishWords() : reportedWords();
}

} // namespace

QString CardSide::label(const char* field) const
{
    const QStringList choices = wordsOf(set, spanish).value(QLatin1String(field));
    QString word = choices.isEmpty() ? QString() : choices.at(dice.below(int(choices.size())));
    if (upper)
        word = word.toUpper();
    if (colons && !word.endsWith(QLatin1Char('#')))
        word += QLatin1Char(':');
    return word;
}

CardEntry CardSide::entry(const char* field, const QString& given) const
{
    const QString name = QLatin1String(field);
    CardEntry entry;
    entry.label = given.isEmpty() ? label(field) : given.trimmed();
    entry.field = name;
    if (name == QLatin1String("effective_date")) {
        entry.shown = shownDate(member.effective);
        entry.value = member.effective.toString(Qt::ISODate);
    } else {
        entry.shown = shownValue(member, name);
    }
    return entry;
}

QList<CardEntry> CardSide::entries(std::initializer_list<const char*> fields) const
{
    QList<CardEntry> all;
    for (const char* field : fields)
        all.append(entry(field));
    return all;
}

QString CardSide::shownDate(const QDate& date) const
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    switch (dice.below(5)) {
    case 0:
        return english.toString(date, QStringLiteral("MM-dd-yyyy"));
    case 1:
        return english.toString(date, QStringLiteral("MMM d, yyyy"));
    case 2:
        return english.toString(date, QStringLiteral("M/d/yyyy"));
    default:
        return english.toString(date, QStringLiteral("MM/dd/yyyy"));
    }
}

QRectF CardSide::write(const char* field, const QPointF& at, const CardType& type, double width,
                       Qt::Alignment align) const
{
    const CardEntry alone = entry(field, QStringLiteral(" "));
    if (alone.shown.isEmpty())
        return {};
    return print.writeField(alone.field, alone.shown, at, fitting(print, alone.shown, type, width),
                            align, alone.value);
}

void CardSide::writeCopays(std::initializer_list<const char*> roles, const QPointF& at,
                           const CardType& labels, const CardType& values, double gap) const
{
    QPointF next = at;
    for (const char* role : roles) {
        const CardEntry copay = entry((QByteArray("copays.") + role).constData());
        print.writeEntry(copay, next, LabelPlace::Left, labels, values, values.size * 0.3);
        next.rx() += print.widthOf(copay.label, labels) + values.size * 0.3 +
                     print.widthOf(copay.shown, values) + gap;
    }
}

double CardSide::writeDependants(const QPointF& at, double step, const CardType& type,
                                 bool suffixes) const
{
    QPointF next = at;
    for (qsizetype i = 0; i < member.dependants.size(); ++i) {
        const QString number = suffixes ? member.suffixes.at(i) + QStringLiteral("  ") : QString();
        print.write(number + member.dependants.at(i), next, type);
        next.ry() += step;
    }
    return next.y();
}

} // namespace anteroom
