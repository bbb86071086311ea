#pragma once

#include "office/authority.h"
#include "office/consent_forms.h"
#include "office/office_keys.h"
#include "record/appointment.h"
#include "record/patient.h"

namespace anteroom {

// What every simulated run begins with: a practice whose kiosks are enrolled and whose staff have
// signed in, and some patients who have appointments. The same identifiers each time.
struct SimulatedPractice {
    static constexpr int kiosks = 4;
    static constexpr int staff = 3;

    struct Person {
        Patient patient;
        AppointmentId appointment;
    };

    OfficeKeys keys = OfficeKeys::generate();
    CertifiedKey authority; // what an Authority is opened from
    ConsentForms consents;
    QByteArray database; // the whole file
    QList<Person> people;

    [[nodiscard]] static SimulatedPractice found();
    [[nodiscard]] static QDateTime opening();
    // What the certificate of a kiosk is known by, and the token of a session; from 0.
    [[nodiscard]] static QByteArray fingerprint(int kiosk);
    [[nodiscard]] static QByteArray token(int member);
};

// The n-th identifier of its kind, from 1.
template <class IdType>
[[nodiscard]] IdType nthId(quint32 n)
{
    return *IdType::parse(
        QStringLiteral("%1-0000-4000-8000-000000000000").arg(n, 8, 16, QChar(u'0')));
}

// The value of a field from its JSON; ends the program when it is none.
[[nodiscard]] FieldValue simulatedValue(QStringView field, const QJsonValue& json);

// The value, or the end of the program with the problem's code.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("simulation: %s: %s", qPrintable(result.problem().code),
               qPrintable(result.problem().advice));
    return std::move(*result);
}
inline void sure(const Done& done)
{
    if (!done)
        qFatal("simulation: %s: %s", qPrintable(done.problem().code),
               qPrintable(done.problem().advice));
}

} // namespace anteroom
