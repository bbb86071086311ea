#pragma once

#include "store/connection.h"

#include <functional>
#include <QThread>

namespace anteroom {

// The other offices on the same database: what one of them tells, all others hear, by PostgreSQL's
// LISTEN and NOTIFY. What is told is no record of anything: it says that there is something to look
// at, and carries ids alone.
class Neighbours {
public:
    // Called on a thread of this object; must only hand on. An empty notice says that the
    // connection was lost for a while and anything may have been told meanwhile.
    using Heard = std::function<void(const QByteArray& notice)>;

    // The settings name a server; records in a file have no other offices.
    Neighbours(ConnectionSettings settings, Heard heard);
    ~Neighbours();

    // From any thread; returns at once. At most 7999 bytes, of UTF-8 text.
    void tell(const QByteArray& notice);

private:
    class Ear;

    QThread m_thread; // has the event loop that notices come through
    Ear* m_ear;       // lives and ends in that thread
};

} // namespace anteroom
