#include "office/signing_in.h"

#include "office/password.h"
#include "sealing/sealing.h"
#include "store/sessions.h"

namespace anteroom {

namespace {

constexpr qsizetype tokenBytes = 32;

Problem unknown()
{
    return problem("session.unknown", QStringLiteral("The session is over. Sign in again."));
}

} // namespace

SigningIn::SigningIn(const SessionRules& rules, Store& store)
    : m_rules(rules)
    , m_store(store)
    , m_byUser(rules.attemptsPerUser, rules.attemptWindow)
    , m_byAddress(rules.attemptsPerAddress, rules.attemptWindow)
{
}

Result<NewSession> SigningIn::signIn(const QString& user, const QString& password,
                                     const QString& address)
{
    const QByteArray who = user.trimmed().toLower().toUtf8();
    if (!m_byAddress.mayTry(address.toLatin1()) || !m_byUser.mayTry(who))
        return problem("session.attempts",
                       QStringLiteral("There were too many tries. Wait %1 minutes, then try again.")
                           .arg(m_rules.attemptWindow.count()));
    const auto found = m_store.read(
        [&](const Snapshot& snapshot) { return Staff::byUser(snapshot, user.trimmed()); });
    if (!found)
        return found.problem();
    const auto& credential = *found;
    if (!passwordFits(password, credential ? credential->passwordHash : QString())) {
        const Done noted = m_store.write(&Sessions::noteRefusal).get();
        if (!noted)
            return noted.problem();
        return problem("session.refused",
                       QStringLiteral("The user or the password is wrong. Try again."));
    }
    m_byUser.succeeded(who);
    m_byAddress.giveBack(address.toLatin1());

    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    NewSession session{randomBytes(tokenBytes).toBase64(options), credential->member,
                       m_store.now().addSecs(std::chrono::seconds(m_rules.longest).count())};
    const Sha256 hash = Sha256::of(session.token);
    const Done started =
        m_store
            .write([=, member = session.member](Transaction& transaction) {
                return Sessions::start(transaction, member, hash, session.expiresAt);
            })
            .get();
    if (!started)
        return started.problem();
    static_cast<void>(isIdle(hash.hex().toLatin1(), true));
    return session;
}

Done SigningIn::signOut(const CallingStaff& staff)
{
    end(staff.session);
    const auto hash = Sha256::parse(QString::fromLatin1(staff.session));
    return m_store
        .write(
            [hash = *hash](Transaction& transaction) { return Sessions::end(transaction, hash); })
        .get();
}

Result<CallingStaff> SigningIn::recognise(const QByteArray& token)
{
    const Sha256 hash = Sha256::of(token);
    const QByteArray session = hash.hex().toLatin1();
    const auto member =
        m_store.read([&](const Snapshot& snapshot) { return Sessions::find(snapshot, hash); });
    if (!member)
        return member.problem();
    const CallingStaff staff{member->id, member->name, member->role == StaffRole::Manager, session};
    if (isIdle(session, true)) {
        if (const Done ended = signOut(staff); !ended)
            return ended.problem();
        return unknown();
    }
    return staff;
}

bool SigningIn::isOpen(const QByteArray& session)
{
    const auto hash = Sha256::parse(QString::fromLatin1(session));
    return hash && !isIdle(session, false) &&
           m_store.read([&](const Snapshot& snapshot) { return Sessions::find(snapshot, *hash); })
               .ok();
}

bool SigningIn::isIdle(const QByteArray& session, bool touches)
{
    const auto now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    // Those who were not seen for the longest a session lasts are over by the store's own rule.
    std::erase_if(m_lastSeen,
                  [&](const auto& each) { return now - each.second > m_rules.longest; });
    const auto [seen, isNew] = m_lastSeen.try_emplace(session, now);
    const bool idle = now - seen->second >= m_rules.idle;
    if (touches && !idle)
        seen->second = now;
    return idle;
}

void SigningIn::end(const QByteArray& session)
{
    const std::scoped_lock lock(m_mutex);
    m_lastSeen.erase(session);
}

} // namespace anteroom
