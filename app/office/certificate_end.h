#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QDateTime>

namespace anteroom {

// When a certificate (PEM) ends, in UTC. Problem code: file.damaged.
[[nodiscard]] Result<QDateTime> certificateEnd(const QByteArray& pem);

} // namespace anteroom
