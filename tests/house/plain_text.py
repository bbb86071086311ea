"""Nothing a patient typed can become markup: every text on a screen is plain."""

import re

import house

ADVICE = "Use a text of qml/Controls, or write `textFormat: Text.PlainText` in the element."
ELEMENT = re.compile(r"^\s*(?:\w+\s*:\s*)?(?:\w+\.)?(Text|Label)\s*\{")
MARKUP = re.compile(r"Text(?:Edit)?\.(?:RichText|StyledText|MarkdownText|AutoText)")


def own_lines(lines, start):
    """Lines that belong to the element opening at `start`, without those of its children."""
    depth = 0
    for line in lines[start:]:
        if depth <= 1:
            yield line
        depth += line.count("{") - line.count("}")
        if depth <= 0:
            return


def complaints(root):
    for path, text in house.files(root, ".qml", under=("qml",)):
        lines = text.splitlines()
        for number, line in enumerate(lines):
            if found := MARKUP.search(line):
                yield f"{path}:{number + 1}: {found[0]} reads markup"
            found = ELEMENT.match(line)
            if found and "Text.PlainText" not in "\n".join(own_lines(lines, number)):
                yield f"{path}:{number + 1}: a {found[1]} without textFormat: Text.PlainText"


BAD = [
    ({"qml/Kiosk/A.qml": "Text {\n    text: name\n}\n"}, "a Text without textFormat"),
    ({"qml/Kiosk/A.qml": "contentItem: Text { text: name }\n"}, "a Text without textFormat"),
    ({"qml/Kiosk/A.qml": "Controls.Label {\n    text: name\n}\n"}, "a Label without textFormat"),
    (
        {"qml/Kiosk/A.qml": "Text {\n    Text {\n        textFormat: Text.PlainText\n    }\n}\n"},
        "A.qml:1: a Text without textFormat",
    ),
    ({"qml/Kiosk/A.qml": "Body {\n    textFormat: Text.RichText\n}\n"}, "reads markup"),
]
GOOD = [
    {"qml/Kiosk/A.qml": "Text {\n    text: name\n    textFormat: Text.PlainText\n}\nBody {\n}\n"}
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
