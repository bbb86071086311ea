#pragma once

namespace anteroom {

// Has OpenSSL stay as it is when the program ends. It would take itself apart, while Qt does not
// wait for its threads to be quite over: what such a thread still holds of OpenSSL is then lost, or
// it waits for ever for a lock that is gone (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT).
// Heeded when nothing has used OpenSSL yet; answers whether OpenSSL is there at all.
bool keepOpenSslAtExit();

} // namespace anteroom
