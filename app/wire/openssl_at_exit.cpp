#include "wire/openssl_at_exit.h"

#include <openssl/crypto.h>

namespace anteroom {

bool keepOpenSslAtExit()
{
    return OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;
}

} // namespace anteroom
