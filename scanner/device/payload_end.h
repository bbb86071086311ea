#pragma once

#include <QByteArrayView>

namespace anteroom {

// Whether a suffix that a scanner sent ends its message. Licences hold line ends themselves (AAMVA
// DL/ID card design standard, annex D), and card readers may end each track of a magnetic stripe
// as if it were a message; so a suffix of line ends is looked at twice.
enum class SuffixRole {
    End,     // the message is over
    Content, // more of the message follows
    Unclear  // needs the bytes behind it, or silence, to be told
};

// `text` begins with a message; `at` is where a suffix of line ends begins in it, `behind` where
// it is over. `silent` says that nothing has come behind the text for a while; then nothing is
// unclear.
[[nodiscard]] SuffixRole roleOfSuffix(QByteArrayView text, qsizetype at, qsizetype behind,
                                      bool silent);

} // namespace anteroom
