#pragma once

#include <QString>

namespace anteroom {

// The role of those who call, when the words say no more than who they are: "Members", "For
// pharmacists". Empty when they say what one calls about.
[[nodiscard]] QString callerIn(QStringView words);

// Whether the role is the help desk's for pharmacies, or the members' line for their drugs.
[[nodiscard]] bool isOfDrugs(const QString& role);

// What anyone may ask about: "Benefits and eligibility".
[[nodiscard]] bool isAskedByAnyone(QStringView words);

// Whose number it is of which `words` tell `role`, when they are said to `caller`: a member who
// asks about prescriptions calls no help desk for pharmacies. Also when `caller` is what a heading
// says that is asked about: "pharmacy".
[[nodiscard]] QString roleFor(const QString& role, QStringView words, const QString& caller);

} // namespace anteroom
