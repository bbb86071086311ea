"""qmllint finds nothing. argv: project, build folder."""

import re
import subprocess
import sys

import house

ADVICE = "Mend the QML: an unqualified or unknown name is a screen that fails when it is opened."
FINDING = re.compile(r"^(?:Warning|Error|Info): |: (?:Warning|Error): |^\S+\.qml:\d+:\d+: ")


def findings(output):
    return [line for line in output.splitlines() if FINDING.search(line)]


def complaints(_root):
    command = ["cmake", "--build", sys.argv[2], "--target", "all_qmllint"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    found = findings(run.stdout + run.stderr)
    yield from found
    if run.returncode != 0 and not found:
        yield f"qmllint could not run:\n{run.stdout[-2000:]}{run.stderr[-2000:]}"


def small_tree(root):
    return findings((root / "output").read_text())


BAD = [
    ({"output": "[1/2] a\nWarning: A.qml:3:5: Unqualified access [unqualified]\n"}, "Unqualified"),
    ({"output": "Error: A.qml:3:5: Expected token\n"}, "Expected token"),
]
GOOD = [{"output": "[1/2] Running utility command for Kiosk_qmllint\n"}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD, proof=small_tree)
