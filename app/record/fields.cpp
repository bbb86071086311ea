// The declarations of all demographic fields, and nothing else. To add one, add a line to the
// table at the end and translate its label (CONTRIBUTING.md, "Add a field").

#include "record/field.h"

#include <array>
#include <QCoreApplication>

namespace anteroom {

namespace {

using enum FieldKind;
using enum ChangedBy;
using enum Sensitivity;

constexpr FieldPart nameParts[] = {
    {"given", Name, QT_TRANSLATE_NOOP("Field", "First name"), true},
    {"middle", Name, QT_TRANSLATE_NOOP("Field", "Middle name"), false},
    {"family", Name, QT_TRANSLATE_NOOP("Field", "Last name"), true},
    {"suffix", Name, QT_TRANSLATE_NOOP("Field", "Suffix"), false},
};

constexpr FieldPart addressParts[] = {
    {"line1", Text, QT_TRANSLATE_NOOP("Field", "Street and number"), true},
    {"line2", Text, QT_TRANSLATE_NOOP("Field", "Apartment or unit"), false},
    {"city", Text, QT_TRANSLATE_NOOP("Field", "City"), true},
    {"state", Code, QT_TRANSLATE_NOOP("Field", "State"), true},
    {"postal_code", PostalCode, QT_TRANSLATE_NOOP("Field", "ZIP code"), true},
};

constexpr FieldPart contactParts[] = {
    {"name", Name, QT_TRANSLATE_NOOP("Field", "Name"), true},
    {"relation", Text, QT_TRANSLATE_NOOP("Field", "How you know them"), false},
    {"phone", Phone, QT_TRANSLATE_NOOP("Field", "Phone"), true},
};

constexpr FieldPart pharmacyParts[] = {
    {"name", Text, QT_TRANSLATE_NOOP("Field", "Name"), true},
    {"street", Text, QT_TRANSLATE_NOOP("Field", "Street or town"), false},
    {"phone", Phone, QT_TRANSLATE_NOOP("Field", "Phone"), false},
};

constexpr FieldOption sexes[] = {
    {"female", QT_TRANSLATE_NOOP("Field", "Female")},
    {"male", QT_TRANSLATE_NOOP("Field", "Male")},
    {"x", QT_TRANSLATE_NOOP("Field", "X")},
};

constexpr FieldOption phonesByUse[] = {
    {"mobile", QT_TRANSLATE_NOOP("Field", "Cell phone")},
    {"home", QT_TRANSLATE_NOOP("Field", "Home phone")},
};

// BCP 47 tags of the languages of UX.md; each is labelled in itself, so that no one has to read
// another language to find their own.
constexpr FieldOption languages[] = {
    {"en", "English"}, {"es", "Español"},  {"zh-Hans", "简体中文"}, {"vi", "Tiếng Việt"},
    {"ko", "한국어"},  {"tl", "Tagalog"},  {"ru", "Русский"},       {"ar", "العربية"},
    {"ht", "Kreyòl"},  {"fr", "Français"}, {"pt", "Português"},     {"pl", "Polski"},
    {"hi", "हिन्दी"},   {"bn", "বাংলা"},    {"ur", "اردو"},          {"fa", "فارسی"},
};

// OMB Statistical Policy Directive 15 (2024): one question, seven categories, more than one
// allowed; not wanting to say is an answer of its own.
constexpr FieldOption raceEthnicities[] = {
    {"american_indian_alaska_native",
     QT_TRANSLATE_NOOP("Field", "American Indian or Alaska Native")},
    {"asian", QT_TRANSLATE_NOOP("Field", "Asian")},
    {"black_african_american", QT_TRANSLATE_NOOP("Field", "Black or African American")},
    {"hispanic_latino", QT_TRANSLATE_NOOP("Field", "Hispanic or Latino")},
    {"middle_eastern_north_african", QT_TRANSLATE_NOOP("Field", "Middle Eastern or North African")},
    {"native_hawaiian_pacific_islander",
     QT_TRANSLATE_NOOP("Field", "Native Hawaiian or Pacific Islander")},
    {"white", QT_TRANSLATE_NOOP("Field", "White")},
    {"declined", QT_TRANSLATE_NOOP("Field", "Prefer not to say")},
};

constexpr FieldOption relationships[] = {
    {"self", QT_TRANSLATE_NOOP("Field", "Self")},
    {"spouse", QT_TRANSLATE_NOOP("Field", "Spouse or partner")},
    {"child", QT_TRANSLATE_NOOP("Field", "Child")},
    {"other", QT_TRANSLATE_NOOP("Field", "Other")},
};

// The eleven fields of a coverage; the same for the first, second and third insurance.
#define ANTEROOM_COVERAGE(key, group)                                                              \
    {key ".payer", Text, QT_TRANSLATE_NOOP("Field", "Insurance company"), group, Patient, Open},   \
        {key ".plan", Text, QT_TRANSLATE_NOOP("Field", "Plan"), group, Patient, Open},             \
        {key ".member_id", Code, QT_TRANSLATE_NOOP("Field", "Member ID"), group, Patient, Partly}, \
        {key ".group", Code, QT_TRANSLATE_NOOP("Field", "Group"), group, Patient, Open},           \
        {key ".rx_bin", RxBin, QT_TRANSLATE_NOOP("Field", "RxBIN"), group, Patient, Open},         \
        {key ".rx_pcn", Code, QT_TRANSLATE_NOOP("Field", "RxPCN"), group, Patient, Open},          \
        {key ".rx_group", Code, QT_TRANSLATE_NOOP("Field", "RxGroup"), group, Patient, Open},      \
        {key ".subscriber", Name, QT_TRANSLATE_NOOP("Field", "Policy holder"), group,              \
         Patient,           Open},                                                                 \
        {key ".relationship",                                                                      \
         Choice,                                                                                   \
         QT_TRANSLATE_NOOP("Field", "You are the policy holder's"),                                \
         group,                                                                                    \
         Patient,                                                                                  \
         Open,                                                                                     \
         relationships},                                                                           \
        {key ".effective_from",                                                                    \
         Date,                                                                                     \
         QT_TRANSLATE_NOOP("Field", "Covered from"),                                               \
         group,                                                                                    \
         Patient,                                                                                  \
         Open},                                                                                    \
    {                                                                                              \
        key ".effective_to", Date, QT_TRANSLATE_NOOP("Field", "Covered until"), group, StaffOnly,  \
            Open                                                                                   \
    }

// clang-format off
const Field table[] = {
    {"legal_name", Parts, QT_TRANSLATE_NOOP("Field", "Legal name"), FieldGroup::Identity, Patient, Open, {}, nameParts},
    {"preferred_name", Name, QT_TRANSLATE_NOOP("Field", "Name you go by"), FieldGroup::Identity, Patient, Open},
    {"birth_date", BirthDate, QT_TRANSLATE_NOOP("Field", "Birth date"), FieldGroup::Identity, Patient, Closed},
    {"sex", Choice, QT_TRANSLATE_NOOP("Field", "Sex"), FieldGroup::Identity, Patient, Open, sexes},
    {"pronouns", Text, QT_TRANSLATE_NOOP("Field", "Pronouns"), FieldGroup::Identity, Patient, Open},
    {"address", Parts, QT_TRANSLATE_NOOP("Field", "Address"), FieldGroup::Contact, Patient, Open, {}, addressParts},
    {"mobile_phone", Phone, QT_TRANSLATE_NOOP("Field", "Cell phone"), FieldGroup::Contact, Patient, Partly},
    {"home_phone", Phone, QT_TRANSLATE_NOOP("Field", "Home phone"), FieldGroup::Contact, Patient, Partly},
    {"preferred_phone", Choice, QT_TRANSLATE_NOOP("Field", "Best phone"), FieldGroup::Contact, Patient, Open, phonesByUse},
    {"email", Email, QT_TRANSLATE_NOOP("Field", "Email"), FieldGroup::Contact, Patient, Partly},
    {"language", Choice, QT_TRANSLATE_NOOP("Field", "Language"), FieldGroup::Contact, Patient, Open, languages},
    {"interpreter_needed", Flag, QT_TRANSLATE_NOOP("Field", "Interpreter needed"), FieldGroup::Contact, Patient, Open},
    {"emergency_contact", Parts, QT_TRANSLATE_NOOP("Field", "In an emergency"), FieldGroup::Emergency, Patient, Open, {}, contactParts},
    {"guarantor", Parts, QT_TRANSLATE_NOOP("Field", "Who pays the bill"), FieldGroup::Emergency, Patient, Open, {}, contactParts},
    {"pharmacy", Parts, QT_TRANSLATE_NOOP("Field", "Pharmacy"), FieldGroup::About, Patient, Open, {}, pharmacyParts},
    {"race_ethnicity", Choices, QT_TRANSLATE_NOOP("Field", "Race or ethnicity"), FieldGroup::About, Patient, Closed, raceEthnicities},
    ANTEROOM_COVERAGE("coverage1", FieldGroup::Coverage1),
    ANTEROOM_COVERAGE("coverage2", FieldGroup::Coverage2),
    ANTEROOM_COVERAGE("coverage3", FieldGroup::Coverage3),
};
// clang-format on

#undef ANTEROOM_COVERAGE

} // namespace

std::span<const Field> fields()
{
    return table;
}

} // namespace anteroom
