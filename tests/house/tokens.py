"""Screens take every colour and size from the tokens of qml/Controls."""

import re

import house

ADVICE = (
    "Use a token of qml/Controls, or add one there: then every screen changes with it. Ratios "
    "(`* 0.5`, `/ 3`) and 0, 1 and 2 may stand in a screen."
)
SCREENS = ("qml/Kiosk", "qml/Console")
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:rgba|hsla|hsva)\s*\(')
NAMED_COLOUR = re.compile(r'\b(?:\w*[cC]olor)\s*:\s*"(?!transparent")\w+"')
SIZE = re.compile(
    r"\b(?:(?:implicit|preferred|minimum|maximum|fill)?(?:[wW]idth|[hH]eight)|\w*[mM]argins?|"
    r"\w*[pP]adding|\w*[sS]pacing|radius|x|y|pixelSize|pointSize|letterSpacing|duration|"
    r"interval)\s*:\s*(.+)"
)
NUMBER = re.compile(r"(?<![\w.*/])(?<![*/] )(\d+(?:\.\d+)?)(?![\w.])(?!\s*\*)")


def sizes(line):
    """The numbers of a size that are neither 0, 1, 2, a ratio nor a factor."""
    found = SIZE.search(re.sub(r"\([^()]*\)\s*\*", "", line.split("//")[0]))
    return [n for n in NUMBER.findall(found[1]) if float(n) > 2] if found else []


def complaints(root):
    for path, text in house.files(root, ".qml", under=SCREENS):
        for number, line in enumerate(text.splitlines(), 1):
            code = line.split("// ")[0]
            if found := COLOUR.search(code) or NAMED_COLOUR.search(code):
                yield f"{path}:{number}: a colour of its own: {found[0]}"
            for size in sizes(line):
                yield f"{path}:{number}: a size of its own: {size}"


BAD = [
    ({"qml/Kiosk/A.qml": 'Item {\n    color: "#ff0000"\n}\n'}, "a colour of its own"),
    ({"qml/Console/A.qml": 'Item {\n    color: "white"\n}\n'}, "a colour of its own"),
    ({"qml/Kiosk/A.qml": "Item {\n    color: Qt.rgba(0, 0, 0, 1)\n}\n"}, "a colour of its own"),
    ({"qml/Kiosk/A.qml": "Item {\n    width: 480\n}\n"}, "a size of its own: 480"),
    ({"qml/Kiosk/A.qml": "Item { anchors.margins: 12 }\n"}, "a size of its own: 12"),
    ({"qml/Kiosk/A.qml": "Item {\n    font.pixelSize: 18\n}\n"}, "a size of its own: 18"),
    ({"qml/Kiosk/A.qml": "Item {\n    height: Math.max(60, a)\n}\n"}, "a size of its own: 60"),
    ({"qml/Kiosk/A.qml": "Timer {\n    interval: 3000\n}\n"}, "a size of its own: 3000"),
]
GOOD = [
    {
        "qml/Kiosk/A.qml": "Item {\n    width: parent.width / 3\n    height: 12.5 * Tokens.space\n"
        "    y: (3 + 4 * index) * Tokens.space\n"
        '    color: "transparent"\n    border.width: 1\n    opacity: 0.5\n    x: Tokens.space4\n}\n',
        "qml/Controls/Tokens.qml": 'Item {\n    property color ink: "#101010"\n}\n',
    }
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
