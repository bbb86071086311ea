#include "demo/demo_practice.h"

#include "demo/demo_person.h"
#include "record/comparison.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int visits = 48;
constexpr int newPatients = 2;
constexpr auto demoPassword = "linden-street-demo";

// The first visitors have a story each; all others have nothing new to tell.
constexpr DemoStory stories[] = {
    DemoStory::Moved,          DemoStory::NewPayer,       DemoStory::NewName,
    DemoStory::SharedIdentity, DemoStory::SharedIdentity, DemoStory::NothingChanged,
    DemoStory::Moved,          DemoStory::NewPayer,
};

DemoStory storyOf(int visitor)
{
    return visitor < static_cast<int>(std::size(stories)) ? stories[visitor]
                                                          : DemoStory::NothingChanged;
}

QString told(DemoStory story)
{
    switch (story) {
    case DemoStory::Moved:
        return u"moved, new insurance card"_s;
    case DemoStory::NewPayer:
        return u"new insurance card"_s;
    case DemoStory::NewName:
        return u"new last name"_s;
    case DemoStory::SharedIdentity:
        return u"shares name and birth date with another patient"_s;
    case DemoStory::NewPatient:
        return u"new patient"_s;
    case DemoStory::NothingChanged:
        break;
    }
    return u"nothing changed"_s;
}

// The visitor of the pictures in README: the same whatever the seed.
DemoPerson maren()
{
    DemoPerson person;
    person.given = u"Maren"_s;
    person.family = u"Castellan"_s;
    person.sex = 'F';
    person.birthDate = QDate(1984, 3, 14);
    person.street = u"418 Wren Hollow Road"_s;
    person.unit = u"Apt 6B"_s;
    person.town = u"Alder Falls"_s;
    person.postalCode = u"00417"_s;
    person.payer = &demoWords::payers()[1];
    person.memberId = u"HOM 220417 7"_s;
    person.group = u"2204-ALDER"_s;
    person.rxGroup = u"HOAK1"_s;
    return person;
}

class Maker {
public:
    Maker(quint64 seed, QDate day) : m_random(seed), m_day(day)
    {
        // Maren's identity is taken before anyone else is made.
        m_taken.insert(identity(maren()));
    }

    DemoPractice practice(int count, const QTimeZone& zone)
    {
        DemoPractice practice;
        practice.name = u"Linden Street Family Medicine"_s;
        practice.site = u"Linden Street"_s;
        practice.devices = {u"Kiosk 1"_s, u"Kiosk 2"_s};
        practice.staff = staff();
        QList<DemoPerson> people = makePeople(std::max(count, visits + 12));
        for (const DemoPerson& person : people)
            practice.patients.append(record(person, practice.patients.size()));
        for (int i = 0; i < visits; ++i) {
            practice.appointments.append(appointment(practice.patients[i], i, zone));
            practice.visitors.append(visitor(people[i], i, &practice.patients[i],
                                             &practice.appointments[i], storyOf(i)));
        }
        for (int i = 0; i < newPatients; ++i)
            practice.visitors.append(
                visitor(unused(), visits + i, nullptr, nullptr, DemoStory::NewPatient));
        return practice;
    }

private:
    static QString identity(const DemoPerson& person)
    {
        return folded(person.given + person.family) + person.birthDate.toString(Qt::ISODate);
    }

    // Nobody has anyone else's name and birth date, but for the two who are meant to.
    DemoPerson unused()
    {
        for (;;) {
            DemoPerson person = DemoPerson::make(m_random, m_day);
            if (m_taken.contains(identity(person)))
                continue;
            m_taken.insert(identity(person));
            return person;
        }
    }

    QList<DemoPerson> makePeople(int count)
    {
        QList<DemoPerson> people{maren()};
        while (people.size() < count) {
            const auto place = static_cast<int>(people.size());
            DemoPerson person = unused();
            if (storyOf(place) == DemoStory::SharedIdentity &&
                storyOf(place - 1) == DemoStory::SharedIdentity) {
                person.given = people.last().given;
                person.family = people.last().family;
                person.birthDate = people.last().birthDate;
            }
            people.append(person);
        }
        return people;
    }

    Patient record(const DemoPerson& person, qsizetype place)
    {
        Patient patient;
        patient.id = PatientId::parse(m_random.uuid()).value();
        patient.recordNumber = 20418 + place;
        patient.values = person.values(m_random);
        return patient;
    }

    Appointment appointment(const Patient& patient, int place, const QTimeZone& zone)
    {
        // Three clinicians see one patient each half hour from eight o'clock on.
        const QString clinicians[] = {u"Dr. Brandt"_s, u"Dr. Adeyemi"_s, u"Nurse Osei"_s};
        Appointment made;
        made.id = AppointmentId::parse(m_random.uuid()).value();
        made.patient = patient.id;
        made.site = u"Linden Street"_s;
        made.clinician = clinicians[place % 3];
        made.startsAt = QDateTime(m_day, QTime(8, 0).addSecs(place / 3 * 1800), zone).toUTC();
        return made;
    }

    DemoVisitor visitor(DemoPerson person, int place, const Patient* patient,
                        const Appointment* appointment, DemoStory story)
    {
        DemoVisitor visitor;
        visitor.story = story;
        visitor.name = u"%1 %2, %3"_s.arg(person.given, person.family, told(story));
        visitor.key =
            u"%1-%2"_s.arg(place + 1, 2, 10, QChar(u'0')).arg(folded(person.given + person.family));
        if (patient && appointment) {
            visitor.patient = patient->id;
            visitor.appointment = appointment->id;
        }
        change(person, story, place == 0);
        visitor.licence = person.licence(m_random, m_day);
        visitor.card = person.card();
        return visitor;
    }

    // What the wallet says that the record does not know yet.
    void change(DemoPerson& person, DemoStory story, bool isMaren)
    {
        const auto payers = demoWords::payers();
        const auto& next =
            payers[(static_cast<size_t>(person.payer - payers.data()) + 1) % payers.size()];
        if (story == DemoStory::Moved) {
            person.move(m_random);
            person.insure(m_random, isMaren ? payers[0] : next);
        } else if (story == DemoStory::NewPayer) {
            person.insure(m_random, next);
        } else if (story == DemoStory::NewName) {
            person.family = u"Fairweather-"_s + person.family;
        }
        if (isMaren) {
            person.street = u"92 Kestrel Lane"_s;
            person.unit = u"Unit 4"_s;
            person.town = u"Alder Falls"_s;
            person.postalCode = u"00418"_s;
            person.memberId = u"BFX 4417 2083 01"_s;
            person.group = u"0071-LINDEN"_s;
            person.rxGroup = u"SILV2"_s;
        }
    }

    static QList<DemoStaff> staff()
    {
        const QString password = QString::fromLatin1(demoPassword);
        return {
            {u"rowan"_s, u"Rowan Achterberg"_s, u"manager"_s, password},
            {u"ines"_s, u"Ines Calloway"_s, u"staff"_s, password},
            {u"theo"_s, u"Theo Marchetti"_s, u"staff"_s, password},
            {u"amina"_s, u"Amina Osei"_s, u"staff"_s, password},
            {u"jude"_s, u"Jude Whitlock"_s, u"staff"_s, password},
            {u"paloma"_s, u"Paloma Vega"_s, u"staff"_s, password},
        };
    }

    DemoRandom m_random;
    QDate m_day;
    QSet<QString> m_taken;
};

} // namespace

DemoPractice demoPractice(quint64 seed, int patients, const QDate& day, const QTimeZone& zone)
{
    return Maker(seed, day).practice(patients, zone);
}

} // namespace anteroom
