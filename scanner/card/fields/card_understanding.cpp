#include "scanner/card/fields/card_understanding.h"

#include "scanner/card/fields/card_codes.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/column_ends.h"
#include "scanner/card/fields/copays_on_card.h"
#include "scanner/card/fields/labels_behind.h"
#include "scanner/card/fields/line_pieces.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/member_on_card.h"
#include "scanner/card/fields/payer_doubts.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/pharmacy_on_card.h"
#include "scanner/card/fields/phones_on_card.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/side_of_card.h"
#include "scanner/card/fields/trust_in_values.h"
#include "scanner/card/fields/word_mending.h"

#include "record/text_rules.h"

#include <algorithm>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastLikeness = 0.12; // of other kinds hardly one comes near
constexpr double ClearlyInsurance = 0.5;
constexpr double CodedConfidence = 0.995;
constexpr double LeastShown = 0.12;
constexpr double ChangedMeaning = 0.5;
constexpr double ReadWell = 0.9;             // of a line's letters
constexpr qsizetype MostLinesOfNothing = 24; // more without any value are a letter's, or a form's
constexpr qsizetype MostAsked = 30;
constexpr qsizetype LongestShown = 120;

constexpr std::pair<Meaning, const char*> ShownFields[] = {
    {Meaning::MemberId, "member_id"},
    {Meaning::MemberName, "member_name"},
    {Meaning::Group, "group"},
    {Meaning::RxBin, "rx_bin"},
    {Meaning::RxPcn, "rx_pcn"},
    {Meaning::RxGroup, "rx_group"},
    {Meaning::PayerId, "payer_id"},
    {Meaning::Plan, "plan"},
    {Meaning::EffectiveDate, "effective_date"},
};

// What is no visit's price and no number to call about it: never worth to go unasked.
bool isBesideThePoint(const QString& role)
{
    static const QSet<QString> roles{u"tty"_s, u"coinsurance"_s, u"preventive"_s,
                                     u"prescription"_s};
    return roles.contains(role);
}

QRectF onCard(const QRectF& box)
{
    return box.intersected(QRectF(QPointF(0, 0), QSizeF(CardPixels)));
}

bool hasWordOfCards(const TextLine& line)
{
    const CardWords& words = CardWords::shipped();
    for (const WordList* list : {&words.labels, &words.phones, &words.copays}) {
        const QList<WordHit> hits = list->hits(line.text);
        if (std::ranges::any_of(hits, [](const WordHit& hit) { return !hit.weak; }))
            return true;
    }
    return false;
}

// A blurred line in which the first reader found no label, and the second did, as the second read
// it. The first one's text is what agrees with it or doesn't, then.
void takeSecondReaderWords(QList<TextLine>& lines, SecondOpinion& second)
{
    if (!second)
        return;
    QList<std::pair<QRectF, TextLine>> first;
    qsizetype asked = 0;
    for (TextLine& line : lines) {
        if (meanConfidence(line) > ReadWell || hasWordOfCards(line) || asked >= MostAsked)
            continue;
        ++asked;
        TextLine other = second(line);
        other.box = line.box;
        other = readyLine(other);
        if (!hasWordOfCards(other))
            continue;
        first.append({line.box, line});
        line = other;
    }
    second = [first, second](const TextLine& line) {
        for (const auto& [box, text] : first) {
            if (box == line.box)
                return text;
        }
        return second(line);
    };
}

// A name, or a date, stands on any paper.
bool saysMoreThanAName(const PrintedCard& card)
{
    const QStringList names = card.fields.keys();
    return !card.phones.isEmpty() || !card.copays.isEmpty() ||
           std::any_of(names.begin(), names.end(), [](const QString& name) {
               return name != u"member_name" && name != u"effective_date";
           });
}

class Understanding {
public:
    Understanding(const QList<TextLine>& lines, const QStringList& codes,
                  const PayerDirectory& payers, const SecondOpinion& second)
        : m_lines(lines)
        , m_codes(codes)
        , m_payers(payers)
        , m_trust(m_lines, second)
        , m_cells(cellsOf(m_lines))
        , m_values(valuesOfLabels(m_lines, m_cells))
    {
    }

    PrintedCard card()
    {
        tellPharmacyGroup();
        tellDrugPlansId();
        const qsizetype labelled = m_values.size();
        auto payer = payerOnCard(m_lines, m_cells, m_values, m_payers);
        completePharmacy(m_values, m_cells);
        completeMember(m_values, m_lines, m_cells, payer);
        completeDate(m_values, m_cells);
        completePayerId(m_values, m_lines);
        completeGroup(m_values, m_lines, m_cells, payer);
        if (!chosenFor(m_values, Meaning::Plan)) {
            if (const auto plan = planOnCard(m_lines, m_cells, m_values, payer))
                m_values.append(*plan);
        }
        PrintedCard card;
        card.side = sideOf(m_lines, m_values, labelled);
        if (card.side == PrintedCard::Side::Back)
            dropUnlabelledMember(labelled);
        for (const auto& [meaning, name] : ShownFields)
            addField(card, meaning, QString::fromLatin1(name));
        if (payer)
            addPayer(card, *payer);
        addRoles(card.phones, phonesOnCard(m_lines, m_values));
        addRoles(card.copays, copaysOnCard(m_lines));
        tellDrugManagersLine(card);
        return card;
    }

private:
    // A group that is called RX-something is the pharmacy's, whatever its label was read as.
    void tellPharmacyGroup()
    {
        if (chosenFor(m_values, Meaning::RxGroup))
            return;
        for (ChosenValue& value : m_values) {
            if (value.meaning == Meaning::Group && value.value.startsWith("RX"_L1)) {
                value.meaning = Meaning::RxGroup;
                value.score *= ChangedMeaning;
            }
        }
    }

    // A drug plan's card has an "Rx ID" and no other.
    void tellDrugPlansId()
    {
        if (chosenFor(m_values, Meaning::MemberId))
            return;
        for (ChosenValue& value : m_values) {
            if (value.meaning == Meaning::RxId) {
                value.meaning = Meaning::MemberId;
                value.score *= ChangedMeaning;
                return;
            }
        }
    }

    // A back names no member without a label: what looks so is a word of its small print.
    void dropUnlabelledMember(qsizetype from)
    {
        for (qsizetype i = m_values.size() - 1; i >= from; --i) {
            const Meaning meaning = m_values[i].meaning;
            if (meaning == Meaning::MemberName || meaning == Meaning::MemberId ||
                meaning == Meaning::Group)
                m_values.removeAt(i);
        }
    }

    // "Tollgate Pharmacy Services": whom members call there is asked about their drugs, whatever
    // the line is called; of a plan of Medicare's, "HighPlains Rx Customer Care", about all else
    // too.
    void tellDrugManagersLine(PrintedCard& card) const
    {
        static const QRegularExpression manager(
            u"Rx\\b|\\bRx|Scripts?\\b|\\b(?:Pharmacy|Prescription)\\b"_s);
        static const QRegularExpression medicare(u"medicare|\\bPDP\\b|\\bpart d\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        // A company that has other lines too takes a drug manager's claims for it.
        static const QSet<QString> ofDrugs{u"member_services"_s, u"pharmacy"_s, u"pharmacists"_s,
                                           u"authorizations"_s, u"tty"_s};
        const QStringList roles = card.phones.keys();
        if (!card.fields.value(u"payer"_s).value.contains(manager) ||
            !std::ranges::all_of(roles, [](const QString& role) { return ofDrugs.contains(role); }))
            return;
        const bool isMedicares = std::ranges::any_of(
            m_lines, [](const TextLine& line) { return line.text.contains(medicare); });
        const QString known = isMedicares ? u"pharmacy"_s : u"member_services"_s;
        const QString other = isMedicares ? u"member_services"_s : u"pharmacy"_s;
        const auto line = card.phones.find(known);
        if (line == card.phones.end() || card.phones.contains(other))
            return;
        line->sure = false;
        card.phones.insert(other, *line);
    }

    PrintedValue printed(const ChosenValue& chosen)
    {
        PrintedValue value;
        value.value = tidied(chosen.value.left(LongestShown));
        value.box = onCard(boxOf(m_lines[chosen.line], chosen.from, chosen.to));
        const Evidence evidence = m_trust.evidenceFor(chosen);
        value.confidence = confidenceOf(chosen.meaning, evidence);
        value.sure = isSure(chosen.meaning, evidence);
        return value;
    }

    // A barcode's content outranks the text.
    void addField(PrintedCard& card, Meaning meaning, const QString& name)
    {
        const auto chosen = chosenFor(m_values, meaning);
        const auto coded = codedValue(m_codes, meaning, chosen ? chosen->value : QString());
        if (!coded && (!chosen || chosen->score < LeastShown))
            return;
        PrintedValue value = chosen ? printed(*chosen) : PrintedValue{};
        if (coded) {
            value.value = tidied(coded->value.left(LongestShown));
            value.confidence = CodedConfidence;
            value.sure = true;
        }
        if (value.value.isEmpty())
            return;
        const QString plain = plainValue(value.value);
        if (meaning == Meaning::Plan)
            value.normalised = planTypeIn(value.value);
        else if (meaning == Meaning::MemberId || meaning == Meaning::Group)
            value.normalised = plain == value.value ? QString() : plain;
        card.fields.insert(name, value);
    }

    void addPayer(PrintedCard& card, const PayerOnCard& payer)
    {
        PrintedValue value = printed(payer.value);
        // "OptumRx" on a back is where the pharmacy's claims go, and seldom who pays.
        const bool isPharmacys = card.side == PrintedCard::Side::Back &&
                                 CardWords::shipped().phones.kindOf(value.value) >= 0;
        value.sure = value.sure && !isPharmacys && !mayGoOnUnread(m_lines, payer) &&
                     !standsUnderLargerName(m_lines, payer) && !m_payers.isOfMany(value.value) &&
                     !isNamedLonger(m_lines, payer);
        for (const qsizetype line : payer.lines) {
            if (line == payer.value.line)
                continue;
            value.box = onCard(value.box.united(m_lines[line].box));
            ChosenValue part = payer.value;
            part.value = m_lines[line].text;
            part.line = line;
            part.from = 0;
            part.to = part.value.size();
            value.sure = value.sure && isSure(Meaning::Payer, m_trust.evidenceFor(part));
        }
        if (!payer.directory.isEmpty() && payer.directory != value.value)
            value.normalised = payer.directory;
        if (!value.value.isEmpty())
            card.fields.insert(u"payer"_s, value);
    }

    void addRoles(QMap<QString, PrintedValue>& shown, const QMap<QString, ChosenValue>& chosen)
    {
        for (auto it = chosen.begin(); it != chosen.end(); ++it) {
            if (it->score < LeastShown || it.key().isEmpty())
                continue;
            PrintedValue value = printed(*it);
            value.sure = value.sure && (!isBesideThePoint(it.key()) || it->value == "711"_L1);
            shown.insert(it.key(), value);
        }
    }

    QList<TextLine> m_lines;
    const QStringList& m_codes;
    const PayerDirectory& m_payers;
    Trust m_trust;
    QList<Cell> m_cells;
    QList<ChosenValue> m_values;
};

// Whom a clinic, a pharmacist or a nurse calls is on the back of no other card.
bool hasMedicalPhones(const PrintedCard& card)
{
    static const QStringList roles{u"providers"_s,      u"pharmacists"_s, u"nurse_line"_s,
                                   u"authorizations"_s, u"claims"_s,      u"behavioral_health"_s};
    constexpr qsizetype Least = 3;
    return std::count_if(roles.begin(), roles.end(),
                         [&](const QString& role) { return card.phones.contains(role); }) >= Least;
}

// A gym's card has a member, an ID and a plan too.
void doubtAll(PrintedCard& card)
{
    for (auto* values : {&card.fields, &card.phones, &card.copays})
        for (PrintedValue& value : *values)
            value.sure = false;
}

} // namespace

std::optional<PrintedCard> understoodCard(const QList<TextLine>& given, const QStringList& codes,
                                          const PayerDirectory& payers, const SecondOpinion& reader)
{
    QList<TextLine> lines = readyLines(given);
    SecondOpinion second = reader;
    takeSecondReaderWords(lines, second);
    lines = withLabelsBehind(withColumnEnds(withJoinedPieces(lines)));
    mendWords(lines, payers);
    const double likeness = likenessOfInsuranceCard(lines);
    if (likeness < LeastLikeness)
        return std::nullopt;
    PrintedCard card = Understanding(lines, codes, payers, second).card();
    const bool doubtful = likeness < ClearlyInsurance && !hasMedicalPhones(card);
    if (saysMoreThanAName(card)) {
        if (doubtful)
            doubtAll(card);
        return card;
    }
    if (doubtful || lines.size() > MostLinesOfNothing)
        return std::nullopt;
    card.fields.clear(); // its side is known, and no more
    return card;
}

} // namespace anteroom
