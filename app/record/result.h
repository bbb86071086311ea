#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace anteroom {

// What went wrong, as a value. The code is stable and is what programs and translations look at
// ("field.birth_date.impossible"); the advice is one plain English sentence that says what to do.
// Neither ever carries a value that a patient entered.
struct Problem {
    QString code;
    QString advice;

    friend bool operator==(const Problem&, const Problem&) = default;
};

[[nodiscard]] inline Problem problem(const char* code, const QString& advice)
{
    return {QString::fromLatin1(code), advice};
}

// Either a value or the Problem that kept it from being one. Reading the wrong side is a defect
// and ends the program.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_outcome(std::in_place_index<1>, std::move(problem)) {}

    [[nodiscard]] bool ok() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_outcome); }
    [[nodiscard]] T& value() & { return std::get<0>(m_outcome); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_outcome)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Problem& problem() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Problem> m_outcome;
};

// An act that yields nothing but whether it was done.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Problem& problem() const { return m_problem; }

private:
    Problem m_problem;
    bool m_ok = true;
};

using Done = Result<void>;

} // namespace anteroom
