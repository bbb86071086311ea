#include "scanner/card/fields/card_kinds.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/copays_on_card.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_directory.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/phones_on_card.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct Weighed {
    const char* words; // folded before they are looked for
    double weight;
};

constexpr Weighed InsuranceWords[] = {
    {"insurance", 0.35},    {"health plan", 0.4},     {"healthcare", 0.2},
    {"health", 0.15},       {"copay", 0.4},           {"deductible", 0.4},
    {"coinsurance", 0.4},   {"member services", 0.3}, {"customer service", 0.1},
    {"claims", 0.3},        {"provider", 0.3},        {"pharmac", 0.3},
    {"prescription", 0.3},  {"subscriber", 0.3},      {"enrollee", 0.3},
    {"coverage", 0.25},     {"benefits", 0.2},        {"specialist", 0.25},
    {"urgent care", 0.3},   {"emergency room", 0.3},  {"nurse line", 0.3},
    {"precert", 0.4},       {"authorization", 0.2},   {"medicare", 0.5},
    {"medicaid", 0.5},      {"tricare", 0.5},         {"behavioral", 0.3},
    {"rxbin", 0.6},         {"rxpcn", 0.6},           {"rxgrp", 0.6},
    {"rxgroup", 0.6},       {"payer id", 0.5},        {"medical", 0.15},
    {"dental", 0.2},        {"office visit", 0.4},    {"dependents", 0.2},
    {"miembro", 0.25},      {"cobertura", 0.3},       {"seguro", 0.3},
    {"afiliado", 0.3},      {"proveedor", 0.3},       {"farmacia", 0.3},
    {"reclamaciones", 0.3}, {"hospital", 0.15},       {"blue cross", 0.5},
    {"blue shield", 0.5},   {"mutual", 0.1},          {"effective", 0.15},
    {"in network", 0.3},    {"out of pocket", 0.4},   {"group number", 0.25},
    {"grupo", 0.15},        {"vision", 0.25},         {"customer care", 0.1},
};

struct OtherKind {
    const char* kind;
    std::initializer_list<Weighed> words;
};

const OtherKind OtherKinds[] = {
    {"licence",
     {{"driver license", 1.2},
      {"drivers license", 1.2},
      {"driver licence", 1.2},
      {"driving licence", 1.2},
      {"drivers licence", 1.2},
      {"operator license", 0.9},
      {"learner permit", 0.9},
      {"instruction permit", 0.9},
      {"commercial driver", 0.9},
      {"not for federal", 0.6},
      {"class", 0.15},
      {"endorsements", 0.35},
      {"restrictions", 0.3},
      {"organ donor", 0.5},
      {"donor", 0.2},
      {"veteran", 0.1},
      {"real id", 0.4},
      {"department of motor", 0.5},
      {"motor vehicles", 0.5},
      {"licencia de conducir", 1.2},
      {"wgt", 0.25},
      {"hgt", 0.25},
      {"eyes", 0.25},
      {"hair", 0.2},
      {"sex", 0.1},
      {"dob", 0.1},
      {"4b exp", 0.3},
      {"iss", 0.05},
      {"identification card", 0.25},
      {"height", 0.2},
      {"weight", 0.2},
      {"usa", 0.05}}},
    {"travel_document",
     {{"passport", 1},
      {"passeport", 0.8},
      {"pasaporte", 0.8},
      {"permanent resident", 1},
      {"united states of america", 0.4},
      {"employment authorization", 0.9},
      {"nationality", 0.5},
      {"surname", 0.3},
      {"given names", 0.3},
      {"uscis", 0.6},
      {"resident since", 0.5},
      {"place of birth", 0.4},
      {"country of birth", 0.5},
      {"utopia", 0.5}}},
    {"bank_card",
     {{"visa", 0.7},
      {"mastercard", 0.9},
      {"american express", 0.9},
      {"debit", 0.7},
      {"credit", 0.4},
      {"valid thru", 0.5},
      {"good thru", 0.5},
      {"bank", 0.45},
      {"credit union", 0.6},
      {"discover", 0.4},
      {"prepaid", 0.6},
      {"authorized signature", 0.3},
      {"cvv", 0.4},
      {"platinum", 0.1},
      {"rewards", 0.1},
      {"maestro", 0.6},
      {"atm", 0.3},
      {"checking", 0.3},
      {"exp date", 0.05}}},
    {"loyalty_card", {{"rewards", 0.7},      {"loyalty", 0.9},
                      {"points", 0.5},       {"club", 0.4},
                      {"bonus", 0.5},        {"member since", 0.4},
                      {"gift card", 0.9},    {"frequent", 0.5},
                      {"perks", 0.7},        {"shopper", 0.6},
                      {"savings card", 0.5}, {"fuel", 0.4},
                      {"coffee", 0.6},       {"market", 0.3},
                      {"grocery", 0.5},      {"store", 0.3},
                      {"gym", 0.6},          {"fitness", 0.5},
                      {"hotel", 0.4},        {"airlines", 0.4},
                      {"miles", 0.4},        {"punch card", 0.8},
                      {"discount", 0.4},     {"supermarket", 0.6},
                      {"books", 0.3},        {"cinema", 0.6},
                      {"cafe", 0.5},         {"stars", 0.3},
                      {"vip", 0.4},          {"earn", 0.4},
                      {"redeem", 0.5},       {"purchase", 0.3},
                      {"loyalty", 0.4},      {"preferred customer", 0.5},
                      {"balance", 0.2},      {"outfitters", 0.4}}},
    {"library_card",
     {{"library", 1.1},
      {"borrower", 0.6},
      {"patron", 0.6},
      {"biblioteca", 1.1},
      {"branch", 0.2},
      {"books", 0.3},
      {"overdue", 0.4}}},
};

double weightOf(const QString& letters, QLatin1StringView words, double weight)
{
    return letters.contains(foldedLetters(QString(words))) ? weight : 0;
}

// Line by line, so that no word is made of the end of one and the beginning of the next.
QString lettersOf(const QList<TextLine>& lines)
{
    QStringList letters;
    for (const TextLine& line : lines)
        letters.append(foldedLetters(line.text));
    return letters.join(u'\n');
}

// A line that is a payer's name and hardly anything else.
bool namesAPayer(const QList<TextLine>& lines)
{
    static const PayerDirectory payers = PayerDirectory::shipped();
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) {
        const auto named = payers.namedIn(line.text);
        return named && 4 * (named->to - named->from) >= 3 * line.text.size();
    });
}

// Six digits that stand alone, as a pharmacy's BIN does: it begins with 0 or 6 on most cards.
qsizetype pharmacyNumbers(const QList<TextLine>& lines)
{
    static const QRegularExpression bin(u"^[06]\\d{5}$"_s);
    return std::count_if(lines.begin(), lines.end(),
                         [](const TextLine& line) { return bin.match(line.text).hasMatch(); });
}

double insuranceEvidence(const QList<TextLine>& lines)
{
    const QString letters = lettersOf(lines);
    double sum = 0;
    for (const Weighed& each : InsuranceWords)
        sum += weightOf(letters, QLatin1StringView(each.words), each.weight);
    QSet<Meaning> labels;
    for (const Cell& cell : cellsOf(lines)) {
        if (cell.isLabel())
            labels.insert(cell.meanings.constFirst());
        sum += cell.isLabel() || planTypeIn(cell.print.text).isEmpty() ? 0 : 0.3;
    }
    const std::pair<Meaning, double> weights[] = {
        {Meaning::MemberId, 0.3}, {Meaning::Group, 0.4},   {Meaning::RxBin, 0.6},
        {Meaning::RxPcn, 0.6},    {Meaning::RxGroup, 0.5}, {Meaning::PayerId, 0.4},
        {Meaning::IssuerId, 0.3}, {Meaning::Plan, 0.2},    {Meaning::Dependents, 0.2},
    };
    for (const auto& [meaning, weight] : weights)
        sum += labels.contains(meaning) ? weight : 0;
    for (const TextLine& line : lines)
        sum += medicareIdIn(line.text) ? 0.2 : 0;
    sum += std::min<double>(double(copaysOnCard(lines).size()), 3) * 0.25;
    sum += std::clamp<double>(double(phoneCount(lines)) - 2, 0, 3) * 0.3;
    sum += std::min<double>(double(pharmacyNumbers(lines)), 2) * 0.2;
    return sum + (namesAPayer(lines) ? 0.45 : 0);
}

// A card number of a bank: thirteen to nineteen digits in groups, with ISO/IEC 7812's check digit.
bool hasBankNumber(const QList<TextLine>& lines)
{
    static const QRegularExpression groups(
        u"\\b[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}\\b"_s);
    for (const TextLine& line : lines) {
        const auto match = groups.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString digits = plainValue(match.captured());
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            int digit = digits[digits.size() - 1 - i].digitValue();
            if (i % 2 == 1)
                digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }
        if (sum % 10 == 0)
            return true;
    }
    return false;
}

bool hasZone(const QList<TextLine>& lines)
{
    return std::count_if(lines.begin(), lines.end(),
                         [](const TextLine& line) { return line.text.count(u'<') >= 4; }) >= 2;
}

struct KindScore {
    QString kind;
    double score = 0;
};

KindScore otherKind(const QList<TextLine>& lines)
{
    const QString letters = lettersOf(lines);
    KindScore best;
    for (const OtherKind& kind : OtherKinds) {
        double sum = 0;
        for (const Weighed& each : kind.words)
            sum += weightOf(letters, QLatin1StringView(each.words), each.weight);
        if (QLatin1StringView(kind.kind) == "bank_card"_L1 && hasBankNumber(lines))
            sum += 0.9;
        if (QLatin1StringView(kind.kind) == "travel_document"_L1 && hasZone(lines))
            sum += 1.5;
        if (sum > best.score)
            best = {QString::fromLatin1(kind.kind), sum};
    }
    return best;
}

constexpr double LeastOtherKind = 0.6;
constexpr double HalfLikeness = 0.9; // evidence at which a card is as likely one as not

} // namespace

double likenessOfInsuranceCard(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    const double evidence = insuranceEvidence(lines) - otherKind(lines).score;
    return 1 / (1 + std::exp(-4 * (evidence - HalfLikeness)));
}

QString otherKindOfCard(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    const KindScore other = otherKind(lines);
    if (other.score < LeastOtherKind || other.score < insuranceEvidence(lines))
        return {};
    return other.kind;
}

PrintedCard::Side sideOf(const QList<TextLine>& lines, const QList<ChosenValue>& values)
{
    const QString letters = lettersOf(lines);
    double back = 0;
    constexpr Weighed backWords[] = {
        {"claims", 0.5},
        {"providers", 0.4},
        {"pharmacists", 0.3},
        {"po box", 0.6},
        {"customer service", 0.2},
        {"member services", 0.3},
        {"payer id", 0.5},
        {"does not guarantee", 0.7},
        {"not a guarantee", 0.7},
        {"precert", 0.3},
        {"authorization", 0.3},
        {"hospital", 0.2},
        {"mail", 0.3},
        {"fraud", 0.4},
        {"nurse line", 0.3},
        {"eligibility", 0.3},
        {"tty", 0.2},
        {"reclamaciones", 0.5},
        {"if found", 0.4},
        {"this card", 0.4},
        {"present this", 0.4},
        {"esta tarjeta", 0.4},
        {"emergency call", 0.2},
        {"www", 0.15},
        {"proveedores", 0.4},
        {"nurse", 0.15},
    };
    for (const Weighed& each : backWords)
        back += weightOf(letters, QLatin1StringView(each.words), each.weight);
    back += std::min<double>(double(phoneCount(lines)), 4) * 0.3;
    for (const TextLine& line : lines)
        back += isProse(line.text) ? 0.15 : 0;
    double front = 0;
    for (const auto& [meaning, weight] :
         {std::pair{Meaning::MemberName, 1.2}, std::pair{Meaning::MemberId, 1.4},
          std::pair{Meaning::Group, 0.7}, std::pair{Meaning::Plan, 0.3},
          std::pair{Meaning::EffectiveDate, 0.3}, std::pair{Meaning::RxBin, 0.2},
          std::pair{Meaning::Dependents, 0.4}}) {
        const auto value = chosenFor(values, meaning);
        front += value ? weight * std::min(1., value->score * 1.3) : 0;
    }
    front += std::min<double>(double(copaysOnCard(lines).size()), 3) * 0.25;
    return back > front ? PrintedCard::Side::Back : PrintedCard::Side::Front;
}

} // namespace anteroom
