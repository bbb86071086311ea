#include "record/nicknames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A line is one person's names: any of them may stand on a card where another is on record.
constexpr const char* calledAlike[] = {
    "abigail abby gail",
    "albert al bert",
    "alejandro alex",
    "alexander alex sasha xander",
    "alexandra alex sandra sasha lexi",
    "alfred al fred",
    "amanda mandy",
    "andrew andy drew",
    "anthony tony",
    "antonio tony",
    "barbara barb babs",
    "benjamin ben benny",
    "catherine cathy kate katie",
    "charles charlie chuck",
    "charlotte charlie lottie",
    "christina chris tina christy",
    "christopher chris topher",
    "cynthia cindy",
    "daniel dan danny",
    "david dave",
    "deborah deb debbie",
    "dolores lola",
    "donald don donnie",
    "dorothy dot dottie",
    "edward ed eddie ted",
    "eleanor ellie nell nora",
    "elizabeth beth betty eliza liz lizzie",
    "emily em",
    "eugene gene",
    "evelyn evie",
    "florence flo",
    "frances fran",
    "francis frank",
    "francisco paco pancho",
    "frederick fred freddie",
    "gabriel gabe",
    "george georgie",
    "gerald gerry jerry",
    "gregory greg",
    "guadalupe lupe",
    "harold hal harry",
    "helen nell",
    "henry hank harry",
    "ignacio nacho",
    "isabel isa bel",
    "jacob jake",
    "james jim jimmy jamie",
    "jeffrey jeff",
    "jennifer jen jenny",
    "jesus chuy",
    "jessica jess jessie",
    "john jack johnny",
    "jonathan jon",
    "jose pepe",
    "joseph joe joey",
    "joshua josh",
    "judith judy",
    "katherine kate kathy katie kay",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len lenny leo",
    "louis lou",
    "luis lucho",
    "manuel manny",
    "margaret maggie meg peggy",
    "martin marty",
    "matthew matt",
    "maximilian max",
    "michael mike mick",
    "nancy nan",
    "natalie nat",
    "nathaniel nat nate nathan",
    "nicholas nick nicky",
    "pamela pam",
    "patricia pat patty tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "rafael rafa",
    "raymond ray",
    "rebecca becca becky",
    "richard dick rich rick",
    "robert bob bobby rob robbie",
    "ronald ron ronnie",
    "rosario charo",
    "samantha sam",
    "samuel sam sammy",
    "sophia sophie",
    "stephanie steph",
    "stephen steve",
    "steven steve",
    "susan sue susie",
    "theodore ted teddy theo",
    "theresa terry tess",
    "thomas tom tommy",
    "timothy tim",
    "victoria vicky tori",
    "vincent vince",
    "virginia ginny",
    "walter walt",
    "william bill billy will liam",
    "zachary zach",
};

QHash<QString, QStringList> callings()
{
    QHash<QString, QStringList> all;
    for (const char* line : calledAlike) {
        const QStringList names = QString::fromUtf8(line).split(u' ');
        const QString& whole = names.first();
        // Two short forms of one name may be two people's: each goes with the whole name alone.
        for (const QString& brief : names.mid(1)) {
            all[whole].append(brief);
            all[brief].append(whole);
        }
    }
    return all;
}

} // namespace

QStringList alsoCalled(const QString& foldedName)
{
    static const QHash<QString, QStringList> all = callings();
    return all.value(foldedName);
}

} // namespace anteroom
