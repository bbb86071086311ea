#pragma once

#include "kiosk/roster.h"
#include "record/field.h"
#include "scanner/reading/reading.h"
#include "wire/practice.h"

#include <QJsonArray>
#include <QJsonObject>

// People of a made-up waiting room, for the kiosk's tests.
namespace anteroom::people {

inline FieldValue value(QStringView key, const QJsonValue& json)
{
    const auto parsed = findField(key)->parse(json);
    Q_ASSERT(parsed);
    return *parsed;
}

inline QJsonObject name(const QString& given, const QString& family, const QString& middle = {})
{
    return {{QStringLiteral("given"), given},
            {QStringLiteral("family"), family},
            {QStringLiteral("middle"), middle}};
}

// Maren Castellan, born March 30 1984, who lived in Wren Hollow when she was here last.
inline RosterEntry maren()
{
    RosterEntry entry;
    entry.sequence = 1;
    entry.appointment.id = AppointmentId::fresh();
    entry.appointment.patient = PatientId::fresh();
    entry.appointment.site = QStringLiteral("Linden Street");
    entry.appointment.clinician = QStringLiteral("Dr. Adeyo Brandt");
    entry.appointment.startsAt = QDateTime(QDate(2026, 11, 24), QTime(10, 40));
    entry.recordVersion = 3;
    entry.birthDate = QDate(1984, 3, 30);
    const auto set = [&](QStringView key, const QJsonValue& json) {
        entry.values.set(*findField(key), value(key, json));
    };
    set(u"legal_name",
        name(QStringLiteral("Maren"), QStringLiteral("Castellan"), QStringLiteral("Elise")));
    set(u"sex", QStringLiteral("female"));
    set(u"address", QJsonObject{{QStringLiteral("line1"), QStringLiteral("418 Wren Hollow")},
                                {QStringLiteral("line2"), QStringLiteral("Apt 6B")},
                                {QStringLiteral("city"), QStringLiteral("Alder Falls")},
                                {QStringLiteral("state"), QStringLiteral("FR")},
                                {QStringLiteral("postal_code"), QStringLiteral("00417")}});
    set(u"mobile_phone", QStringLiteral("555 210 0142"));
    set(u"email", QStringLiteral("maren.castellan@fernpost.example"));
    set(u"language", QStringLiteral("en"));
    set(u"emergency_contact",
        QJsonObject{{QStringLiteral("name"), QStringLiteral("Jonas Castellan")},
                    {QStringLiteral("relation"), QStringLiteral("brother")},
                    {QStringLiteral("phone"), QStringLiteral("555 210 0177")}});
    set(u"coverage1.payer", QStringLiteral("Bluefern Health Plan"));
    set(u"coverage1.plan", QStringLiteral("PPO Bronze"));
    set(u"coverage1.member_id", QStringLiteral("BFX441720"));
    set(u"coverage1.group", QStringLiteral("0071-LINDEN"));
    set(u"coverage1.relationship", QStringLiteral("self"));
    return entry;
}

inline Licence marensLicence()
{
    Licence licence;
    licence.givenName = QStringLiteral("MAREN");
    licence.middleName = QStringLiteral("ELISE");
    licence.familyName = QStringLiteral("CASTELLAN");
    licence.birthDate = QDate(1984, 3, 30);
    licence.sex = QStringLiteral("F");
    licence.street1 = QStringLiteral("418 WREN HOLLOW APT 6B");
    licence.city = QStringLiteral("ALDER FALLS");
    licence.region = QStringLiteral("FR");
    licence.postalCode = QStringLiteral("00417");
    return licence;
}

// The licence she got after she moved.
inline Licence marensNewLicence()
{
    Licence licence = marensLicence();
    licence.street1 = QStringLiteral("92 KESTREL LANE UNIT 4");
    licence.postalCode = QStringLiteral("00418");
    return licence;
}

inline Reading readingOf(const Licence& licence)
{
    Reading reading;
    reading.kind = ReadingKind::Licence;
    reading.symbology = Symbology::Pdf417;
    reading.corners = {QPointF(100, 300), QPointF(500, 300), QPointF(500, 400), QPointF(100, 400)};
    reading.licence = licence;
    return reading;
}

inline Practice practice()
{
    Practice practice;
    practice.name = QStringLiteral("Linden Street Family Medicine");
    practice.site = QStringLiteral("Linden Street");
    practice.languages = {QStringLiteral("en"), QStringLiteral("es")};
    practice.sealingKey = QByteArray(32, 's');
    practice.receiptKey = QByteArray(32, 'r');
    ConsentForm paper;
    paper.key = QStringLiteral("privacy_practices");
    paper.version = 7;
    paper.texts.insert(
        QStringLiteral("en"),
        {QStringLiteral("How we use your health information"),
         QStringLiteral(
             "We use what we know about you to treat you, to get paid by your plan, and to run "
             "this practice. We share it with others only when the law allows it or you say "
             "so.\n\nYou may ask for a copy of your record at any time. You may ask us to correct "
             "it.\n\nYou may take back this consent. Tell the desk, or write to us. We stop from "
             "that day on.")});
    paper.texts.insert(
        QStringLiteral("es"),
        {QStringLiteral("Cómo usamos su información de salud"),
         QStringLiteral(
             "Usamos lo que sabemos de usted para atenderle, para que su plan nos pague y para "
             "llevar este consultorio. Solo lo compartimos con otros cuando la ley lo permite o "
             "usted lo dice.\n\nPuede pedir una copia de su expediente cuando quiera. Puede "
             "pedirnos que lo corrijamos.\n\nPuede retirar este consentimiento. Dígalo en "
             "recepción o escríbanos. Dejamos de hacerlo desde ese día.")});
    practice.consents = {paper};
    return practice;
}

} // namespace anteroom::people
