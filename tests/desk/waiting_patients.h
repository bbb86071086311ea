#pragma once

#include "desk/fake_office.h"

// The people of the pictures, waiting on a Monday morning at 10:34.
namespace anteroom::waiting {

[[nodiscard]] QDateTime at(int hour, int minute, int second = 0);
[[nodiscard]] QDateTime now(); // 10:34

// A field's value from its JSON; the test ends when it isn't one.
[[nodiscard]] FieldValue value(const char* field, const QJsonValue& json);

// Maren Castellan moved and has a new card: an address from her license, a member ID read with
// doubt, an email that is decided already.
[[nodiscard]] Reviewed maren();
// Oluwadara Finch's phone number was changed at the desk while she stood at the kiosk.
[[nodiscard]] Reviewed oluwadara();
// Lena Vasko found no visit at a kiosk that had just been started.
[[nodiscard]] Reviewed lena();
// Somebody who changed one field.
[[nodiscard]] Reviewed plain(const QString& given, const QString& family, const char* field,
                             const QJsonValue& proposed, int minutesAgo);

// The whole morning: all of the above, four more, their pictures and history, records that Lena
// could be, today's appointments, a help call of kiosk 2.
void fill(FakeOffice& office);

[[nodiscard]] ChangeId changeOf(const Reviewed& reviewed, const char* field);

} // namespace anteroom::waiting
