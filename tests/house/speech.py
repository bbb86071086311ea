"""The project's text speaks of the project alone, and nothing is left for later."""

import re
from pathlib import Path

import house

ADVICE = (
    "Finish what is marked, or write an issue and take the mark out. Say what the project is and "
    "does; how its text came about is nobody's business."
)
# Spelled in halves so that this file does not complain of itself.
MARKS = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
STRANGERS = re.compile(
    r"\b(" + "|".join((
        "A" + "I", "LL" + "M", "Chat" + "GPT", "Clau" + "de", "Copi" + "lot",
        "language mo" + "del", "transc" + "ript", "pro" + "mpt engineering",
        "lorem ip" + "sum",
    )) + r")\b"
)
SUFFIXES = (
    ".h", ".cpp", ".qml", ".md", ".txt", ".cmake", ".py", ".sql", ".yaml", ".json", ".ts",
    ".service", ".rules", ".js",
)
TOP = ("dev", "README.md", "CONTRIBUTING.md", "CMakeLists.txt", "CMakePresets.json", ".ci/run")


def texts(root):
    yield from house.files(root, *SUFFIXES)
    for name in TOP:
        path = Path(root) / name
        if path.is_file():
            yield name, path.read_text(encoding="utf-8")


def complaints(root):
    for path, text in texts(root):
        for number, line in enumerate(text.splitlines(), 1):
            for found in (MARKS.search(line), STRANGERS.search(line)):
                if found:
                    yield f"{path}:{number}: '{found[0]}' has no place here"


BAD = [
    ({"app/record/a.h": "// TO" + "DO: finish\n"}, "has no place here"),
    ({"tests/unit/a.cpp": "// FIX" + "ME\n"}, "has no place here"),
    ({"README.md": "Written by an A" + "I.\n"}, "has no place here"),
    ({"qml/Kiosk/A.qml": "// lorem ip" + "sum\n"}, "has no place here"),
]
GOOD = [{"README.md": "AIR and todos: nothing here, from Main Street.\n"}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
