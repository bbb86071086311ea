#pragma once

#include <QStringView>

namespace anteroom {

enum class PayerWordsOf { Any, PayersAlone }; // "group" and "trust" are any company's

// How much of a text is made of the words of payers' names.
[[nodiscard]] double weightOf(PayerWordsOf words, QStringView text);
// The same of all words, 0 to 0.8.
[[nodiscard]] double weightOfPayerWords(QStringView text);

// What is printed where payers' names are, and is none.
[[nodiscard]] bool isAddress(QStringView text);
[[nodiscard]] bool looksLikeAnAddressOrNumber(QStringView text);
// What a state calls its plans, or a network of doctors.
[[nodiscard]] bool isOtherName(QStringView text);
// "Georgia CHIP", "Kansas Medicaid": what a state calls its plan, whatever its payer's is called.
[[nodiscard]] bool isStatesPlan(QStringView text);
// What stands on many companies' cards: the kind of plan, the mark of Medicare's drug plans.
[[nodiscard]] bool isMark(QStringView text);
// "MEDICAL (PART B)" is no Medi-Cal.
[[nodiscard]] bool isWordMedical(QStringView text);
// Many companies' cards name it beside their own name, as a mark.
[[nodiscard]] bool isOnlyMedicare(QStringView text);
// "… is an independent licensee of the Blue Cross and Blue Shield Association."
[[nodiscard]] bool isOfLicence(QStringView text);
// "Behavioral Health Crisis Line": whom one calls, by most of its letters.
[[nodiscard]] bool beginsWithRole(QStringView text);
// "AARP Medicare Advantage": a word of capitals that is no plan's before the plan's.
[[nodiscard]] bool beginsWithName(QStringView text);
// "Open Access Plus": no payer calls itself so.
[[nodiscard]] bool isPlansOwn(QStringView text);
// "Passport by" over "Molina Healthcare".
[[nodiscard]] bool goesOnBelow(QStringView text);
// "of Ohio" under "Harbor Dental", "Local 604 Benefit Fund" under "Valley Teamsters".
[[nodiscard]] bool goesOnFromAbove(QStringView text);
// "Welfare Fund", "Health Plan": the kind of payer, whose name must stand beside it.
[[nodiscard]] bool isOnlyGeneric(QStringView text);
// "TEXAS CHILDREN'S HEALTH INSURANCE PROGRAM": a state's, of which each has many payers.
[[nodiscard]] bool isChip(QStringView text);
// "Group Dental Insurance" under the payer's name: what it is for.
[[nodiscard]] bool isKindOfCover(QStringView text);
// "Kestrel Health Insurance Company": nothing but a payer is called so.
[[nodiscard]] bool isClearlyPayers(QStringView text);
// "Life and Accident Company": what kind of company, whose name must stand before it.
[[nodiscard]] bool isCompanysEnd(QStringView text);
// "Quillfeather Bakeries Employee Benefit Plan": of an employer, who may leave it to another.
[[nodiscard]] bool isEmployersPlan(QStringView text);
// "City of Port Lucan Retirement Health Program".
[[nodiscard]] bool isOfAuthority(QStringView text);
// "A health sharing community": no name.
[[nodiscard]] bool beginsWithArticle(QStringView text);
// "LOWCOUNTRY FAMILY MED", "Student Health Ctr": where one is seen.
[[nodiscard]] bool isPractice(QStringView text);
// "Lakeshore University": a plan's sponsor, and seldom who pays.
[[nodiscard]] bool isSchool(QStringView text);
// "CampusCare Student Health": a payer's whole name.
[[nodiscard]] bool isOfStudents(QStringView text);
// "Using your benefit is easy", "Need help?": no name.
[[nodiscard]] bool speaksToReader(QStringView text);
// "WHERE TO SEND CLAIMS", "Medical bills:": where one writes to, whose name stands under it.
[[nodiscard]] bool speaksOfClaims(QStringView text);
// "Campus Health: no copay".
[[nodiscard]] bool saysCopay(QStringView text);
// A dollar amount, or "Rx" in a frame.
[[nodiscard]] bool isSign(QStringView text);
// "benefits at any time.": the end of a sentence.
[[nodiscard]] bool endsSentence(QStringView text);
// "Student Health Insurance 2025-2026": a plan's title.
[[nodiscard]] bool saysYear(QStringView text);
// "A UnitedHealthcare Company": whose it is.
[[nodiscard]] bool isOwner(const QString& text);
// "Cedar Valley" in large letters over "Health Plan" in small ones.
[[nodiscard]] bool describes(QStringView name, QStringView below);

// "OVHP" for "Orchard Valley Health Plan".
[[nodiscard]] bool isShortFor(const QString& letters, const QString& name);

// "UltraMed Network": whose doctors one sees.
[[nodiscard]] bool endsWithNetwork(QStringView name);

} // namespace anteroom
