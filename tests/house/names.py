"""Files, classes and targets are named with the clinic's words, not with empty ones."""

import re
from pathlib import Path

import house

ADVICE = "CONTRIBUTING.md, 'The words', lists the words to use. Say what the thing is or does."
EMPTY = {
    "manager", "managers", "helper", "helpers", "util", "utils",
    "info", "infos", "misc", "common", "stuff", "mgr", "btn", "cfg", "impl",
}
DECLARATION = re.compile(r"^\s*(?:class|struct|enum class|enum|namespace)\s+(\w+)\b(?!.*;\s*$)")
TARGET = re.compile(
    r"^\s*(?:anteroom_room|add_library|add_executable|qt_add_\w+|add_custom_target)\s*\(\s*(\w+)"
)


def words(name):
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)


def complaint(kind, name):
    empty = [word for word in words(name) if word.lower() in EMPTY]
    if empty:
        return f"'{empty[0]}' in the name of the {kind} {name} says nothing"
    if kind == "class" and name == "Data":
        return "a class called Data says nothing"
    return None


def names(root):
    """Every (place, kind, name) of the project."""
    for room in house.ROOMS:
        for path in house.walk(Path(root) / room):
            yield path.relative_to(root).as_posix(), "file", path.stem
    for path, text in house.files(root, ".h", ".cpp"):
        for number, line in enumerate(text.splitlines(), 1):
            if found := DECLARATION.match(line):
                yield f"{path}:{number}", "class", found[1]
    for path, text in house.files(root, ".txt", ".cmake"):
        for number, line in enumerate(text.splitlines(), 1):
            if found := TARGET.match(line):
                yield f"{path}:{number}", "target", found[1]


def complaints(root):
    for place, kind, name in names(root):
        if found := complaint(kind, name):
            yield f"{place}: {found}"


BAD = [
    ({"app/record/date_utils.h": ""}, "'utils' in the name of the file"),
    ({"app/common/a.h": ""}, "'common' in the name of the file"),
    ({"qml/Kiosk/ScanHelper.qml": ""}, "'Helper' in the name of the file"),
    ({"app/record/a.h": "class SessionManager {\n};\n"}, "'Manager' in the name of the class"),
    ({"app/record/a.h": "struct Data {\n};\n"}, "a class called Data"),
    ({"app/record/a.h": "struct PatientInfo final\n{\n};\n"}, "'Info' in the name of the class"),
    ({"app/CMakeLists.txt": "anteroom_room(misc SOURCES a.cpp)\n"}, "'misc' in the name of the"),
]
GOOD = [
    {
        "app/record/information_sheet.h": "struct DatabaseError {\n};\n",
        "app/record/CMakeLists.txt": "anteroom_room(record SOURCES a.cpp)\n",
    }
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
