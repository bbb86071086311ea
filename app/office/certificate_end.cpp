#include "office/certificate_end.h"

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace anteroom {

Result<QDateTime> certificateEnd(const QByteArray& pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> in(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr), &X509_free);
    std::tm ends{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &ends) != 1)
        return problem("file.damaged", u"A certificate is damaged. Restore it from the backup."_s);
    return QDateTime::fromSecsSinceEpoch(timegm(&ends), Qt::UTC);
}

} // namespace anteroom
