#include "scanner/card/fields/licence_labels.h"

#include "scanner/card/fields/print_line.h"

#include <array>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct LabelForm {
    LicenceLabel label;
    const char* pattern; // blanks may be missing in what was read
};

// The longer before the shorter ones that begin alike.
constexpr LabelForm LabelForms[] = {
    {LicenceLabel::WholeName, R"(1 ?[,.&/] ?2\.? ?(?:NAMES?(?: ?/ ?NOM)?)?)"},
    {LicenceLabel::FamilyName,
     R"((?:1\.? ?)?(?:LAST ?NAME|FAMILY ?NAMES?|SURNAMES?|NOM DE FAMILLE|APELLIDOS?)(?: ?/ ?NOM)?)"},
    {LicenceLabel::GivenName,
     R"((?:2\.? ?)?(?:FIRST(?: ?(?:AND|&|/|,) ?MIDDLE)? ?NAMES?|GIVEN ?NAMES?|PR[EÉ]NOMS?)(?: ?/ ?PR[EÉ]NOMS?)?)"},
    {LicenceLabel::Other, R"(MIDDLE ?NAME|STREET ?NAME)"},
    {LicenceLabel::FamilyName, R"((?:1\.? ?)?(?:LN|LAST|FAMILY)(?= |$|:))"},
    {LicenceLabel::GivenName, R"((?:2\.? ?)?(?:FN|FIRST)(?= |$|:))"},
    {LicenceLabel::WholeName, R"(NAME ?/ ?NOM|FULL ?NAME|NAME|NOMBRE)"},
    {LicenceLabel::FamilyName, R"(NOM)"},
    {LicenceLabel::BirthDate,
     R"((?:3\.? ?)?(?:DATE ?OF ?BIRTH|BIRTH ?DATE|D\.?O\.?B\.?|DATE DE NAISSANCE|FECHA DE NACIMIENTO|DDN|BORN)(?: ?/ ?(?:DDN|DATE DE NAISSANCE|FECHA DE NACIMIENTO))?)"},
    {LicenceLabel::ExpiryDate,
     R"((?:4 ?b\.? ?)?(?:EXPIRATION(?: ?DATE)?|EXPIRES?(?: ?ON)?|EXP\.?(?: ?DATE)?|DATE D'EXPIRATION|VENCE|EXPIRY)(?: ?/ ?EXP)?)"},
    {LicenceLabel::IssueDate,
     R"((?:4 ?a\.? ?)?(?:ISSUED?(?: ?(?:DATE|ON))?|DATE ?(?:OF ?)?ISSUED?|ISS\.?|D[EÉ]LIVR[EÉ](?: LE)?|EXPEDIDA|REV)(?: ?/ ?D[EÉ]L\.?)?)"},
    {LicenceLabel::Number,
     R"((?:4 ?d\.? ?)?(?:DRIVER'?S? ?LIC(?:ENSE|ENCE)? ?(?:NO|NUMBER|#)|(?:LICEN[SC]E|LIC|ID|DL|CUSTOMER|PERMIT) ?(?:NO\.?|NUMBER|NUM|#|IDENTIFIER)|DLN|DL|NUMBER ?/ ?NUM[EÉ]RO|NUM[EÉ]RO(?: DE R[EÉ]F[EÉ]RENCE)?|LIC|ID|NUMBER))"},
    {LicenceLabel::Other,
     R"((?:15\.? ?)?(?:SEXE?|SEX ?/ ?SEXE)|(?:16\.? ?)?(?:HGT|HEIGHT|HAUT|HT)(?: ?/ ?HAUT)?|(?:17\.? ?)?(?:WGT|WEIGHT|WT)|(?:18\.? ?)?(?:EYES?|YEUX)|(?:19\.? ?)?HAIR|(?:9\.? ?)?(?:CLASS(?:E)?|TYPE)|(?:9 ?a\.? ?)?(?:ENDORSEMENTS?|END)|(?:12\.? ?)?(?:RESTRICTIONS?|RESTR?|RSTR)|(?:5\.? ?)?DD|DUPS|(?:8\.? ?)?ADDRESS|ADRESSE|DONOR|VETERAN|COUNTY|AUDIT)"},
    // A field's number alone, before its value or beside it.
    {LicenceLabel::FamilyName, R"(1\.?(?= ?[A-Z][A-Z'. -]+(?:\t|$)|$))"},
    {LicenceLabel::GivenName, R"(2\.?(?= ?[A-Z][A-Z'., -]+(?:\t|$)|$))"},
    {LicenceLabel::BirthDate, R"(3\.?(?= \d|$))"},
    {LicenceLabel::IssueDate, R"(4 ?a\.?(?= |$))"},
    {LicenceLabel::ExpiryDate, R"(4 ?b\.?(?= |$))"},
    {LicenceLabel::Number, R"(4 ?d\.?(?= |$))"},
    {LicenceLabel::Other, R"((?:8|9 ?a?|12|15|16|17|18|19)\.?(?= |$))"},
};

struct LabelPattern {
    LicenceLabel label;
    QRegularExpression pattern;
    bool isNumberAlone;
};

const QList<LabelPattern>& labelPatterns()
{
    static const QList<LabelPattern> patterns = [] {
        QList<LabelPattern> all;
        bool bare = false;
        for (const LabelForm& form : LabelForms) {
            const QString text = QString::fromUtf8(form.pattern);
            bare = bare || text.startsWith("1\\.?("_L1);
            all.append({form.label,
                        QRegularExpression(u"(?:%1)(?![A-Za-z])"_s.arg(text),
                                           bare ? QRegularExpression::NoPatternOption
                                                : QRegularExpression::CaseInsensitiveOption),
                        bare});
        }
        return all;
    }();
    return patterns;
}

struct FoundLabel {
    LicenceLabel label;
    qsizetype from;
    qsizetype to;
    bool isNumberAlone;
};

// A field's number alone is one only at a column's beginning.
std::optional<FoundLabel> labelAt(const QString& text, qsizetype at)
{
    const bool begins = at == 0 || text[at - 1] == u'\t';
    if (!begins && text[at - 1].isLetterOrNumber())
        return std::nullopt;
    for (const LabelPattern& each : labelPatterns()) {
        if (each.isNumberAlone && !begins)
            continue;
        const auto match = each.pattern.match(text, at, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.capturedLength() > 0)
            return FoundLabel{each.label, at, match.capturedEnd(), each.isNumberAlone};
    }
    return std::nullopt;
}

QList<FoundLabel> labelsIn(const QString& text)
{
    QList<FoundLabel> found;
    for (qsizetype at = 0; at < text.size();) {
        const auto label = text[at].isLetterOrNumber() ? labelAt(text, at) : std::nullopt;
        if (label)
            found.append(*label);
        at = label ? label->to : at + 1;
    }
    return found;
}

QString restOf(const QString& text, qsizetype from, qsizetype to)
{
    static const QRegularExpression marks(u"^[\\s:.#]+"_s);
    QString rest = text.mid(from, to - from).remove(marks);
    return rest.section(u'\t', 0, 0).trimmed();
}

} // namespace

QList<LicenceCell> licenceCells(const QList<TextLine>& lines)
{
    QList<LicenceCell> cells;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString& text = lines[line].text;
        const QList<FoundLabel> labels = labelsIn(text);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qsizetype end = i + 1 < labels.size() ? labels[i + 1].from : text.size();
            cells.append({labels[i].label, line, labels[i].from, labels[i].isNumberAlone,
                          boxOf(lines[line], labels[i].from, labels[i].to),
                          restOf(text, labels[i].to, end)});
        }
    }
    return cells;
}

} // namespace anteroom
