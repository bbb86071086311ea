#pragma once

#include "record/patient.h"
#include "store/patient_terms.h"

namespace anteroom {

// What Patients::search promises, without a database: it looks through everybody.
class PlainSearch {
public:
    explicit PlainSearch(const QList<Patient>& people);

    // The record numbers of those it finds, in the order in which they are shown.
    [[nodiscard]] QList<qint64> numbers(const QString& text, const QDate& today,
                                        qsizetype limit) const;

private:
    struct Person {
        Patient patient;
        QStringList terms;
    };
    struct Question {
        SearchReading reading;
        bool bySound;
    };
    // What a term has that is walked along: such a beginning, or to be just that.
    struct Range {
        QString term;
        bool isBeginning;
        [[nodiscard]] bool has(const QString& other) const
        {
            return isBeginning ? other.startsWith(term) : other == term;
        }
    };

    [[nodiscard]] static QList<Range> rangesOf(const SearchedWord& word, bool bySound);
    [[nodiscard]] static QList<Range> pairRangesOf(const Question& asked);
    [[nodiscard]] static bool fits(const Person& person, const Question& asked);
    [[nodiscard]] static double rankOf(const Person& person, const Question& asked);
    [[nodiscard]] static QList<const Person*> inOrder(QList<const Person*> people,
                                                      const Question& asked);
    [[nodiscard]] qsizetype hits(const SearchedWord& word, bool bySound) const;
    [[nodiscard]] QList<const Person*> along(const QList<Range>& ranges,
                                             const Question& asked) const;
    [[nodiscard]] QList<const Person*> found(const Question& asked) const;

    QList<Person> m_people;
};

} // namespace anteroom
