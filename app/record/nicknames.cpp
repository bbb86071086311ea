#include "record/nicknames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A line is one person's names: any of them may stand on a card where another is on record.
constexpr const char* calledAlike[] = {
    "abigail abby gail",
    "adelaide addie",
    "agnes aggie",
    "albert al bert",
    "alejandro alex",
    "alexander alex sasha xander",
    "alexandra alex sandra sasha lexi",
    "alfred al fred",
    "amanda mandy",
    "amelia amy millie",
    "andrew andy drew",
    "anthony tony",
    "antonio tony",
    "arthur art",
    "barbara barb babs",
    "benjamin ben benny",
    "bernard bernie",
    "bradley brad",
    "caroline carrie",
    "cassandra cassie",
    "catherine cathy kate katie",
    "charles charlie chuck",
    "charlotte charlie lottie",
    "christina chris tina christy",
    "christopher chris topher",
    "clifford cliff",
    "constance connie",
    "cynthia cindy",
    "daniel dan danny",
    "david dave",
    "deborah deb debbie",
    "dolores lola",
    "donald don donnie",
    "dorothy dot dottie",
    "douglas doug",
    "edmund ed",
    "edward ed eddie ted",
    "eleanor ellie nell nora",
    "elena lena",
    "elizabeth beth betty eliza liz lizzie",
    "emily em",
    "ernest ernie",
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
    "gertrude trudy",
    "gregory greg",
    "guadalupe lupe",
    "gwendolyn gwen",
    "harold hal harry",
    "helen nell",
    "helena lena",
    "henry hank harry",
    "ignacio nacho",
    "isabel isa bel",
    "jacob jake",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "janet jan",
    "jeffrey jeff",
    "jennifer jen jenny",
    "jessica jess jessie",
    "jesus chuy",
    "john jack johnny",
    "jonathan jon",
    "jose pepe",
    "joseph joe joey",
    "josephine jo josie",
    "joshua josh",
    "judith judy",
    "katherine kate kathy katie kay",
    "kathleen kathy kate",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len lenny leo",
    "leonora nora",
    "leslie les",
    "louis lou",
    "lucille lucy",
    "luis lucho",
    "madeline maddie",
    "magdalena lena magda",
    "manuel manny",
    "margaret maggie meg peggy",
    "marjorie marge",
    "martin marty",
    "matthew matt",
    "maximilian max",
    "melissa missy",
    "michael mike mick",
    "mildred millie",
    "mitchell mitch",
    "nancy nan",
    "natalie nat",
    "nathaniel nat nate nathan",
    "nicholas nick nicky",
    "norman norm",
    "pamela pam",
    "patricia pat patty tricia",
    "patrick pat paddy",
    "penelope penny",
    "peter pete",
    "philip phil",
    "phillip phil",
    "rafael rafa",
    "randall randy",
    "raymond ray",
    "rebecca becca becky",
    "reginald reggie",
    "richard dick rich rick",
    "robert bob bobby rob robbie",
    "rodney rod",
    "ronald ron ronnie",
    "rosario charo",
    "russell russ",
    "samantha sam",
    "samuel sam sammy",
    "sandra sandy",
    "sophia sophie",
    "stanley stan",
    "stephanie steph",
    "stephen steve",
    "steven steve",
    "susan sue susie",
    "terence terry",
    "theodore ted teddy theo",
    "theresa terry tess",
    "thomas tom tommy",
    "timothy tim",
    "valerie val",
    "victoria vicky tori",
    "vincent vince",
    "virginia ginny",
    "walter walt",
    "william bill billy will liam",
    "winifred winnie",
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
