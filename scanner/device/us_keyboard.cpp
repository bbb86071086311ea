#include "scanner/device/us_keyboard.h"

#include <linux/input-event-codes.h>

namespace anteroom {

namespace {

struct Key {
    int code;
    char plain;
    char shifted;
};

constexpr Key Letters[] = {
    {KEY_A, 'a', 'A'}, {KEY_B, 'b', 'B'}, {KEY_C, 'c', 'C'}, {KEY_D, 'd', 'D'}, {KEY_E, 'e', 'E'},
    {KEY_F, 'f', 'F'}, {KEY_G, 'g', 'G'}, {KEY_H, 'h', 'H'}, {KEY_I, 'i', 'I'}, {KEY_J, 'j', 'J'},
    {KEY_K, 'k', 'K'}, {KEY_L, 'l', 'L'}, {KEY_M, 'm', 'M'}, {KEY_N, 'n', 'N'}, {KEY_O, 'o', 'O'},
    {KEY_P, 'p', 'P'}, {KEY_Q, 'q', 'Q'}, {KEY_R, 'r', 'R'}, {KEY_S, 's', 'S'}, {KEY_T, 't', 'T'},
    {KEY_U, 'u', 'U'}, {KEY_V, 'v', 'V'}, {KEY_W, 'w', 'W'}, {KEY_X, 'x', 'X'}, {KEY_Y, 'y', 'Y'},
    {KEY_Z, 'z', 'Z'}};

constexpr Key Others[] = {
    {KEY_1, '1', '!'},         {KEY_2, '2', '@'},          {KEY_3, '3', '#'},
    {KEY_4, '4', '$'},         {KEY_5, '5', '%'},          {KEY_6, '6', '^'},
    {KEY_7, '7', '&'},         {KEY_8, '8', '*'},          {KEY_9, '9', '('},
    {KEY_0, '0', ')'},         {KEY_MINUS, '-', '_'},      {KEY_EQUAL, '=', '+'},
    {KEY_LEFTBRACE, '[', '{'}, {KEY_RIGHTBRACE, ']', '}'}, {KEY_BACKSLASH, '\\', '|'},
    {KEY_102ND, '\\', '|'},    {KEY_SEMICOLON, ';', ':'},  {KEY_APOSTROPHE, '\'', '"'},
    {KEY_GRAVE, '`', '~'},     {KEY_COMMA, ',', '<'},      {KEY_DOT, '.', '>'},
    {KEY_SLASH, '/', '?'},     {KEY_SPACE, ' ', ' '},      {KEY_ENTER, '\r', '\r'},
    {KEY_TAB, '\t', '\t'},     {KEY_ESC, 0x1b, 0x1b},      {KEY_BACKSPACE, '\b', '\b'},
    {KEY_DELETE, 0x7f, 0x7f},  {KEY_KPENTER, '\r', '\r'},  {KEY_KPDOT, '.', '.'},
    {KEY_KPPLUS, '+', '+'},    {KEY_KPMINUS, '-', '-'},    {KEY_KPASTERISK, '*', '*'},
    {KEY_KPSLASH, '/', '/'},
};

constexpr int Pad[] = {KEY_KP0, KEY_KP1, KEY_KP2, KEY_KP3, KEY_KP4,
                       KEY_KP5, KEY_KP6, KEY_KP7, KEY_KP8, KEY_KP9};

// Ctrl with the sign that stands in ASCII's table above the control character, on whichever key
// it is, with Shift or without.
struct ControlKey {
    int code;
    char character;
};

constexpr ControlKey Controls[] = {
    {KEY_2, 0x00},          {KEY_SPACE, 0x00},    {KEY_LEFTBRACE, 0x1b}, {KEY_BACKSLASH, 0x1c},
    {KEY_RIGHTBRACE, 0x1d}, {KEY_6, 0x1e},        {KEY_MINUS, 0x1f},     {KEY_SLASH, 0x1f},
    {KEY_8, 0x7f},          {KEY_BACKSPACE, 0x7f}};

struct NamedKey {
    const char* name;
    int code;
};

constexpr NamedKey NamedKeys[] = {
    {"f1", KEY_F1},         {"f2", KEY_F2},          {"f3", KEY_F3},
    {"f4", KEY_F4},         {"f5", KEY_F5},          {"f6", KEY_F6},
    {"f7", KEY_F7},         {"f8", KEY_F8},          {"f9", KEY_F9},
    {"f10", KEY_F10},       {"f11", KEY_F11},        {"f12", KEY_F12},
    {"up", KEY_UP},         {"down", KEY_DOWN},      {"left", KEY_LEFT},
    {"right", KEY_RIGHT},   {"home", KEY_HOME},      {"end", KEY_END},
    {"insert", KEY_INSERT}, {"page_up", KEY_PAGEUP}, {"page_down", KEY_PAGEDOWN}};

} // namespace

std::optional<char> keyCharacter(int key, bool shift, bool capsLock)
{
    for (const Key& letter : Letters)
        if (letter.code == key)
            return shift != capsLock ? letter.shifted : letter.plain;
    for (const Key& other : Others)
        if (other.code == key)
            return shift ? other.shifted : other.plain;
    if (const int digit = padDigit(key); digit >= 0)
        return char('0' + digit);
    return std::nullopt;
}

std::optional<char> controlCharacter(int key)
{
    for (const Key& letter : Letters)
        if (letter.code == key)
            return char(letter.plain - 'a' + 1);
    for (const ControlKey& control : Controls)
        if (control.code == key)
            return control.character;
    return std::nullopt;
}

int padDigit(int key)
{
    for (int digit = 0; digit < 10; ++digit)
        if (Pad[digit] == key)
            return digit;
    return -1;
}

std::optional<int> keyNamed(const QString& name)
{
    for (const NamedKey& key : NamedKeys)
        if (name == QLatin1StringView(key.name))
            return key.code;
    return std::nullopt;
}

QStringList namedKeys()
{
    QStringList names;
    for (const NamedKey& key : NamedKeys)
        names.append(QString::fromLatin1(key.name));
    return names;
}

} // namespace anteroom
