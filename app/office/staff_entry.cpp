#include "office/staff_entry.h"

#include "office/password.h"

namespace anteroom {

namespace {

constexpr qsizetype longestUser = 60;

bool isUserName(const QString& user)
{
    return !user.isEmpty() && user.size() <= longestUser &&
           std::all_of(user.begin(), user.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'@';
           });
}

} // namespace

Done addStaff(Store& store, const StaffEntry& entry)
{
    if (!isUserName(entry.user))
        return problem("staff.user",
                       QStringLiteral("A user name is made of letters, digits and . - _ @, at most "
                                      "%1 of them.")
                           .arg(longestUser));
    const auto hash = hashPassword(entry.password);
    if (!hash)
        return hash.problem();
    const StaffMember member{StaffId::fresh(), entry.user.toLower(),
                             entry.name.isEmpty() ? entry.user : entry.name, entry.role};
    return store
        .write([credential = StaffCredential{member, *hash}](Transaction& transaction) {
            return Staff::add(transaction, Actor::office(), credential);
        })
        .get();
}

} // namespace anteroom
