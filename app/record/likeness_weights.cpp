// The m- and u-probabilities of Fellegi and Sunter (A Theory for Record Linkage, 1969): how often a
// trait agrees in a way between two records of one person (m), and of two people (u).
//
// Names, birth date, house number, street and the names of units: counted on one half of the true
// links of FEBRL's dataset 4 and on random pairs of its records. A postal code, city and state
// agree there one time in a thousand; the patients of a practice live in the same few towns, so
// their u is that of one county. Sex, phone, email and member ID are not in FEBRL: m is what is
// left of typing errors and changes between two visits (one in three has another phone after some
// years), u the share of people who have a value in common by chance.

#include "record/likeness_weights.h"

#include <cmath>

namespace anteroom {

namespace {

struct Likelihood {
    Trait trait;
    Agreement agreement;
    double m;
    double u;
};

using enum Trait;
using enum Agreement;

// clang-format off
constexpr Likelihood likelihoods[] = {
    {GivenName,   Same,       0.700,  0.0033},
    {GivenName,   AlsoCalled, 0.060,  0.0020},
    {GivenName,   Near,       0.118,  0.0011},
    {GivenName,   Alike,      0.020,  0.0027},
    {GivenName,   Swapped,    0.250,  0.0035}, // squared, as both names are
    {GivenName,   Differs,    0.100,  0.9930},

    {FamilyName,  Same,       0.687,  0.0037},
    {FamilyName,  AlsoCalled, 0.030,  0.0020},
    {FamilyName,  Near,       0.165,  0.0012},
    {FamilyName,  Alike,      0.020,  0.0010},
    {FamilyName,  Swapped,    0.250,  0.0035},
    {FamilyName,  Differs,    0.068,  0.9940},

    {Suffix,      Same,       0.950,  0.5000},
    {Suffix,      Differs,    0.020,  0.5000},

    {BirthDate,   Same,       0.932,  0.00004}, // one of 25,000 days
    {BirthDate,   Near,       0.023,  0.0009},
    {BirthDate,   Alike,      0.002,  0.0140},
    {BirthDate,   Differs,    0.043,  0.9850},

    {Sex,         Same,       0.980,  0.5000},
    {Sex,         Differs,    0.020,  0.5000},

    {HouseNumber, Same,       0.873,  0.0144},
    {HouseNumber, Near,       0.046,  0.2245},
    {HouseNumber, Differs,    0.081,  0.7611},

    {Street,      Same,       0.743,  0.0005},
    {Street,      Near,       0.185,  0.0003},
    {Street,      Alike,      0.005,  0.0021},
    {Street,      Swapped,    0.140,  0.0005},
    {Street,      Differs,    0.072,  0.9970},

    {Unit,        Same,       0.716,  0.0006},
    {Unit,        Near,       0.215,  0.0003},
    {Unit,        Alike,      0.006,  0.0008},
    {Unit,        Swapped,    0.140,  0.0005},
    {Unit,        Differs,    0.063,  0.9980},

    {City,        Same,       0.788,  0.0600},
    {City,        Near,       0.153,  0.0200},
    {City,        Alike,      0.006,  0.0050},
    {City,        Differs,    0.053,  0.9200},

    {State,       Same,       0.962,  0.7000},
    {State,       Differs,    0.038,  0.3000},

    {PostalCode,  Same,       0.844,  0.0200},
    {PostalCode,  Near,       0.143,  0.0600},
    {PostalCode,  Differs,    0.050,  0.9200},

    {Phone,       Same,       0.650,  0.0001},
    {Phone,       Near,       0.030,  0.0004},
    {Phone,       Differs,    0.320,  0.9995},

    {Email,       Same,       0.650,  0.0001},
    {Email,       Near,       0.040,  0.0001},
    {Email,       Differs,    0.310,  0.9998},

    {MemberId,    Same,       0.600,  0.0001},
    {MemberId,    Near,       0.030,  0.0010},
    {MemberId,    Differs,    0.370,  0.9989},
};
// clang-format on

} // namespace

double likenessWeight(Trait trait, Agreement agreement)
{
    for (const Likelihood& each : likelihoods) {
        if (each.trait == trait && each.agreement == agreement)
            return std::log2(each.m / each.u);
    }
    return 0;
}

double numberedUnitWeight(Agreement agreement)
{
    return agreement == Same ? std::log2(0.8 / 0.05) : std::log2(0.2 / 0.95);
}

} // namespace anteroom
