#include "scanner/card/fields/state_names.h"

#include "scanner/card/fields/look_alikes.h"

#include <QSet>
#include <QString>

namespace anteroom {

bool isState(QStringView name)
{
    static const QSet<QString> states = [] {
        constexpr const char* all[] = {
            "Alabama",
            "Alaska",
            "Arizona",
            "Arkansas",
            "California",
            "Colorado",
            "Connecticut",
            "Delaware",
            "Florida",
            "Georgia",
            "Hawaii",
            "Idaho",
            "Illinois",
            "Indiana",
            "Iowa",
            "Kansas",
            "Kentucky",
            "Louisiana",
            "Maine",
            "Maryland",
            "Michigan",
            "Minnesota",
            "Mississippi",
            "Missouri",
            "Montana",
            "Nebraska",
            "Nevada",
            "New Hampshire",
            "New Jersey",
            "New Mexico",
            "New York",
            "New York State",
            "North Carolina",
            "North Dakota",
            "Ohio",
            "Oklahoma",
            "Oregon",
            "Pennsylvania",
            "Rhode Island",
            "Massachusetts",
            "Tennessee",
            "Texas",
            "Utah",
            "Vermont",
            "Virginia",
            "Washington",
            "Wisconsin",
            "West Virginia",
            "Wyoming",
            "South Carolina",
            "South Dakota",
            "Puerto Rico",
            "District of Columbia",
            "Guam",
            "Ontario",
            "Quebec",
            "Alberta",
            "Manitoba",
            "Saskatchewan",
            "Nova Scotia",
            "Yukon",
            "Nunavut",
            "British Columbia",
            "New Brunswick",
            "Texas USA",
        };
        QSet<QString> set;
        for (const char* each : all)
            set.insert(foldedLetters(QString::fromLatin1(each)));
        return set;
    }();
    return states.contains(foldedLetters(name));
}

} // namespace anteroom
