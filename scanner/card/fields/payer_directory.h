#pragma once

#include "record/result.h"
#include "scanner/card/fields/word_list.h"

#include <optional>

namespace anteroom {

// Who pays for care, as cards print it.
struct Payer {
    QString name;
    QStringList also;             // other names, abbreviations, the words of a logo
    QStringList payerIds;         // for electronic claims
    QStringList phones;           // ten digits, of member services
    bool pharmacyManager = false; // pays drugs; stands on other payers' cards as a mark
};

// The payers that a practice knows: those that are shipped (kiosk-config/cards/payers.json) and its
// own. Only helps to understand a card: a payer that isn't here is read all the same.
class PayerDirectory {
public:
    // The shipped ones. They are part of the program: nothing is opened.
    [[nodiscard]] static PayerDirectory shipped();

    // Adds the shipped ones behind those that are there already, which go before them where both
    // have a name.
    void addShipped();
    // Adds those of a file: {"payers":[{"name","also":[…],"payer_ids":[…],"phones":[…],
    // "pharmacy_manager":true},…]}. Strict; Problem "payers.malformed", and nothing is added.
    Done add(const QByteArray& json);

    [[nodiscard]] const QList<Payer>& payers() const { return m_payers; }

    // A payer whose name stands in the text, whatever else does.
    struct Named {
        const Payer* payer = nullptr;
        qsizetype from = 0; // characters of the text
        qsizetype to = 0;
        double quality = 0; // 1 letter by letter
    };
    // The longest one.
    [[nodiscard]] std::optional<Named> namedIn(QStringView text) const;
    // The name that the whole of a badly read text is nearest to, of those that differ in such a
    // share of the letters at most.
    [[nodiscard]] Resembling resembling(QStringView text, double most) const
    {
        return m_names.resembling(text, false, most);
    }
    // Whether many go on from this name with "of": most cards say of where, and one that seems not
    // to has it where nothing could be read.
    [[nodiscard]] bool isOfMany(QStringView name) const;
    // Nothing when several have it.
    [[nodiscard]] const Payer* withPayerId(QStringView id) const;
    [[nodiscard]] const Payer* withPhone(QStringView digits) const;

private:
    QList<Payer> m_payers;
    WordList m_names; // kinds are indices of the payers
};

} // namespace anteroom
