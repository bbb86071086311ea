#include "demo/demo_words.h"

namespace anteroom::demoWords {

namespace {

constexpr GivenName given[] = {
    {u"Maren", 'F'},    {u"Oluwadara", 'M'},  {u"Lena", 'F'},      {u"Tuan", 'M'},
    {u"Rosalie", 'F'},  {u"Idris", 'M'},      {u"Beatriz", 'F'},   {u"Wren", 'X'},
    {u"Anaïs", 'F'},    {u"Søren", 'M'},      {u"Zoë", 'F'},       {u"Mateo", 'M'},
    {u"Ximena", 'F'},   {u"José María", 'M'}, {u"Nguyệt", 'F'},    {u"Bao", 'M'},
    {u"Aoife", 'F'},    {u"Cormac", 'M'},     {u"Farah", 'F'},     {u"Karim", 'M'},
    {u"Siobhán", 'F'},  {u"Dmitri", 'M'},     {u"Yevgenia", 'F'},  {u"Kwame", 'M'},
    {u"Adwoa", 'F'},    {u"Jean-Luc", 'M'},   {u"Marie-Ève", 'F'}, {u"Priya", 'F'},
    {u"Arjun", 'M'},    {u"Hana", 'F'},       {u"Min-jun", 'M'},   {u"Łucja", 'F'},
    {u"Wojciech", 'M'}, {u"Imani", 'F'},      {u"Tobias", 'M'},    {u"Greta", 'F'},
    {u"Ruben", 'M'},    {u"Clara", 'F'},      {u"Emeka", 'M'},     {u"Noor", 'X'},
    {u"Petra", 'F'},    {u"Anders", 'M'},     {u"Dolores", 'F'},   {u"Elias", 'M'},
    {u"Mei", 'F'},      {u"Rowan", 'X'},      {u"Astrid", 'F'},    {u"Cyrus", 'M'},
};

constexpr const char16_t* family[] = {
    u"Castellan",  u"Finch",       u"Vasko",      u"Pham-Reyes",  u"Quennell",    u"Halloway",
    u"Anselmo",    u"O’Donovan",   u"Núñez",      u"Lindqvist",   u"Achterberg",  u"de la Cruz",
    u"Brandt",     u"Okonkwo",     u"Yamashiro",  u"Kowalczyk",   u"Marchetti",   u"Thibodeaux",
    u"Al-Rashid",  u"Petrosyan",   u"Nakagawa",   u"D’Angelo",    u"Gutiérrez",   u"Holloran",
    u"Van Houten", u"Szymańska",   u"Bjornstad",  u"Mbeki-Stone", u"Fairweather", u"Torvald",
    u"Castañeda",  u"Greenhalgh",  u"Ivanova",    u"Delacroix",   u"Sundaram",    u"Whitlock",
    u"Nguyễn",     u"McAllister",  u"Ramos-Vega", u"Eriksen",     u"Adeyemi",     u"Kessler",
    u"Pemberton",  u"Saint-Clair", u"Osei",       u"Villanueva",  u"Hartigan",    u"Zielinski",
};

constexpr const char16_t* street[] = {
    u"Wren Hollow Road", u"Kestrel Lane",     u"Linden Street",   u"Old Mill Road",
    u"Juniper Court",    u"Harbor Avenue",    u"Foxglove Drive",  u"Quarry Hill Road",
    u"Tannery Street",   u"Sparrow Circle",   u"Elmwood Avenue",  u"Ferry Landing",
    u"Stonebridge Way",  u"Cider Press Lane", u"Northfield Road", u"Copper Beech Drive",
};

constexpr const char16_t* town[] = {
    u"Alder Falls", u"Fernport",     u"Millbrook Junction", u"East Larkfield",
    u"Saint Orin",  u"Harrow Point", u"Tamarack",
};

constexpr const char16_t* pharmacy[] = {
    u"Larkfield Pharmacy",
    u"Fernport Drugs",
    u"Corner Apothecary",
    u"Tamarack Pharmacy",
};

constexpr Payer payer[] = {
    {u"Bluefern Health Plan", u"PPO Silver", u"BFX", u"009917", u"BFRX", u"BF771", 0},
    {u"Harbor Oak Mutual", u"HMO", u"HOM", u"011552", u"HOAK", u"HO204", 1},
    {u"Lanternway Insurance", u"Choice Plus", u"LWI", u"610777", u"LANT", u"LW330", 2},
    {u"Stonecrop Benefit Trust", u"Gold 80", u"SBT", u"004993", u"STONE", u"SB118", 1},
    {u"Fern State Community Care", u"Medicaid", u"FSC", u"020115", u"FSCC", u"FS900", 0},
};

} // namespace

std::span<const GivenName> givenNames()
{
    return given;
}

std::span<const char16_t* const> familyNames()
{
    return family;
}

std::span<const char16_t* const> streets()
{
    return street;
}

std::span<const char16_t* const> towns()
{
    return town;
}

std::span<const char16_t* const> pharmacies()
{
    return pharmacy;
}

std::span<const Payer> payers()
{
    return payer;
}

} // namespace anteroom::demoWords
