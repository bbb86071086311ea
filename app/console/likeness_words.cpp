#include "console/likeness_words.h"

#include "console/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct TraitWords {
    Trait trait;
    const char* name;
};
constexpr TraitWords traitWords[] = {
    {Trait::GivenName, "First name"},
    {Trait::FamilyName, "Last name"},
    {Trait::Suffix, "Suffix"},
    {Trait::BirthDate, "Birth date"},
    {Trait::Sex, "Sex"},
    {Trait::Phone, "Phone"},
    {Trait::Email, "Email"},
    {Trait::MemberId, "Member ID"},
};

QString nameOf(Trait trait)
{
    for (const TraitWords& each : traitWords) {
        if (each.trait == trait)
            return say(each.name);
    }
    return say("Address");
}

QString phraseOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return say("%1: the same");
    case Agreement::AlsoCalled:
        return say("%1: another form of the same name");
    case Agreement::Near:
        return say("%1: nearly the same");
    case Agreement::Alike:
        return say("%1: alike");
    case Agreement::Swapped:
        return say("%1: in the other place");
    case Agreement::Differs:
        return say("%1: differs");
    }
    Q_UNREACHABLE();
}

bool isOfAddress(Trait trait)
{
    return trait >= Trait::HouseNumber && trait <= Trait::PostalCode;
}

struct Line {
    double weight = 0;
    QString text;
    QString verdict;
};

// All of it the same, some of it, or nothing.
Line addressLine(const QList<LikenessReason>& parts)
{
    double weight = 0;
    for (const LikenessReason& part : parts)
        weight += part.weight;
    const auto isDifferent = [](const LikenessReason& part) {
        return part.agreement == Agreement::Differs;
    };
    const auto isSame = [](const LikenessReason& part) {
        return part.agreement == Agreement::Same;
    };
    if (std::all_of(parts.begin(), parts.end(), isSame))
        return {weight, say("Address: the same"), u"agrees"_s};
    if (std::none_of(parts.begin(), parts.end(), isDifferent))
        return {weight, say("Address: nearly the same"), u"unknown"_s};
    if (weight > 0)
        return {weight, say("Address: the same in part"), u"unknown"_s};
    return {weight, say("Address: differs"), u"differs"_s};
}

} // namespace

QString standingWords(LikenessClass kind)
{
    switch (kind) {
    case LikenessClass::SamePerson:
        return say("Same person");
    case LikenessClass::Likely:
        return say("Likely");
    case LikenessClass::Possible:
        return say("Possible");
    case LikenessClass::Unlike:
        return {};
    }
    Q_UNREACHABLE();
}

QString verdictOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
    case Agreement::AlsoCalled:
        return u"agrees"_s;
    case Agreement::Near:
    case Agreement::Alike:
    case Agreement::Swapped:
        return u"unknown"_s;
    case Agreement::Differs:
        return u"differs"_s;
    }
    Q_UNREACHABLE();
}

QVariantList reasonLines(const Likeness& likeness)
{
    QList<Line> lines;
    QList<LikenessReason> address;
    for (const LikenessReason& reason : likeness.reasons) {
        if (isOfAddress(reason.trait))
            address.append(reason);
        else
            lines.append({reason.weight, phraseOf(reason.agreement).arg(nameOf(reason.trait)),
                          verdictOf(reason.agreement)});
    }
    if (!address.isEmpty())
        lines.append(addressLine(address));
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    QVariantList shown;
    for (const Line& line : lines)
        shown.append(QVariantMap{{u"text"_s, line.text}, {u"verdict"_s, line.verdict}});
    return shown;
}

std::optional<Agreement> agreementIn(const Likeness& likeness, Trait trait)
{
    for (const LikenessReason& reason : likeness.reasons) {
        if (reason.trait == trait)
            return reason.agreement;
    }
    return std::nullopt;
}

} // namespace anteroom
