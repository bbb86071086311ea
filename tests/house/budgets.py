"""Files and functions stay short enough to be read in one sitting."""

import re

import house

ADVICE = (
    "A file that wants to be larger is two ideas: give the second one a file and a name of its "
    "own. A QML function that wants to be longer decides something: decide it in C++."
)
CPP_LINES = 500
CPP_USUAL = 300  # nine files of ten stay under this
QML_LINES = 300
QML_FUNCTION_LINES = 5
FEWEST_FOR_USUAL = 10


def cpp_complaints(root):
    lengths = []
    for path, text in house.files(root, ".h", ".cpp"):
        lines = text.count("\n")
        lengths.append((lines, path))
        if lines > CPP_LINES:
            yield f"{path}: {lines} lines, at most {CPP_LINES}"
    lengths.sort(reverse=True)
    longest_tenth = lengths[: len(lengths) // 10 + 1]
    if len(lengths) >= FEWEST_FOR_USUAL and longest_tenth[-1][0] > CPP_USUAL:
        yield f"more than one file in ten is over {CPP_USUAL} lines: " + ", ".join(
            f"{path} ({lines})" for lines, path in longest_tenth
        )


def body_lines(lines, start):
    """Lines between the brace that opens at line `start` and the one that closes it."""
    depth = 0
    for number in range(start, len(lines)):
        depth += lines[number].count("{") - lines[number].count("}")
        if depth == 0:
            return max(number - start - 1, 0)
    return len(lines) - start


def qml_complaints(root):
    for path, text in house.files(root, ".qml", under=("qml",)):
        lines = text.splitlines()
        if len(lines) > QML_LINES:
            yield f"{path}: {len(lines)} lines, at most {QML_LINES}"
        for number, line in enumerate(lines):
            opens = re.match(r"\s*(?:function\s+\w+|(?:[\w.]*\.)?on[A-Z]\w*\s*:).*\{\s*$", line)
            if opens and body_lines(lines, number) > QML_FUNCTION_LINES:
                yield (
                    f"{path}:{number + 1}: {body_lines(lines, number)} lines in one function, "
                    f"at most {QML_FUNCTION_LINES}"
                )


def complaints(root):
    yield from cpp_complaints(root)
    yield from qml_complaints(root)


LONG_FUNCTION = "Item {\n    function f() {\n" + "        g()\n" * 6 + "    }\n}\n"
LONG_REACTION = "Item {\n    onClicked: {\n" + "        g()\n" * 6 + "    }\n}\n"
SHORT_FUNCTION = "Item {\n    function f() {\n" + "        g()\n" * 5 + "    }\n}\n"

BAD = [
    ({"app/record/a.cpp": "\n" * 501}, "501 lines, at most 500"),
    ({"qml/Kiosk/A.qml": "\n" * 301}, "301 lines, at most 300"),
    ({"qml/Kiosk/A.qml": LONG_FUNCTION}, "6 lines in one function"),
    ({"qml/Kiosk/A.qml": LONG_REACTION}, "6 lines in one function"),
    (
        {f"app/record/{n}.h": "\n" * (400 if n < 2 else 10) for n in range(10)},
        "more than one file in ten",
    ),
]
GOOD = [
    {"app/record/a.cpp": "\n" * 500, "qml/Kiosk/A.qml": SHORT_FUNCTION},
    {f"app/record/{n}.h": "\n" * (400 if n < 1 else 10) for n in range(10)},
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
