#pragma once

#include "scanner/trust/trust_list.h"

#include <QStringList>

namespace anteroom {

// A trust list from what lies in files, so that it is updated by copying files (STANDARDS.md §3):
//
//   *.jwks.json                                  keys of an issuer that the file doesn't name
//   <end of the issuer's address>/.well-known/jwks.json, …/.well-known/crl/<kid>.json
//                                                what the issuer publishes under its address
//   {"issuerInfo": [{"issuer": {"iss","name"}, "keys": […], "crls": […]}]}
//                                                a snapshot of a directory, as VCI publishes it
//   {"participating_issuers": [{"iss","name"}]}  who is listed; without one, whoever has keys
//   {"kid","method","ctr","rids"}                a revocation list
struct TrustFiles {
    TrustList list;
    QStringList ignored; // files that are none of these

    // The folder of the list that the program has with it.
    static constexpr QLatin1StringView Shipped{":/anteroom/trust"};

    // Of one file, or of all *.json in a folder and those below it. Problems: "trust.absent",
    // "trust.malformed", "trust.long".
    [[nodiscard]] static Result<TrustFiles> read(const QString& path);
};

} // namespace anteroom
