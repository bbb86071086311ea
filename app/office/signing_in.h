#pragma once

#include "office/attempts.h"
#include "office/caller.h"
#include "office/settings.h"
#include "record/unprintable.h"
#include "store/sessions.h"
#include "store/staff.h"
#include "store/store.h"

namespace anteroom {

// A session as its holder gets it, once.
struct NewSession {
    QByteArray token; // 256 random bits, base64url; the store has only its hash
    StaffMember member;
    QDateTime expiresAt;
};
ANTEROOM_UNPRINTABLE(NewSession)

// Staff sign in, stay for a while and leave. What a wrong user and a wrong password are told, and
// how long it takes, is the same.
class SigningIn {
public:
    SigningIn(const SessionRules& rules, Store& store);

    // Problem codes: session.refused, session.attempts.
    [[nodiscard]] Result<NewSession> signIn(const QString& user, const QString& password,
                                            const QString& address);
    [[nodiscard]] Done signOut(const CallingStaff& staff);

    // Whose session the token is, who thereby is not idle. Problem code: session.unknown.
    [[nodiscard]] Result<CallingStaff> recognise(const QByteArray& token);
    // Whether the session goes on; asking is no activity.
    [[nodiscard]] bool isOpen(const QByteArray& session);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isIdle(const QByteArray& session, bool touches);
    void end(const QByteArray& session);

    SessionRules m_rules;
    Store& m_store;
    Attempts m_byUser;
    Attempts m_byAddress;
    std::mutex m_mutex;
    std::map<QByteArray, Clock::time_point> m_lastSeen; // by session; begins anew with the program
};

} // namespace anteroom
