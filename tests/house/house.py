"""What every house test shares: walking the project, and proving that a check can fail.

A check is a function from the project's folder to complaints. Before it looks at the project it
is run over small trees written for it: it must complain about each of the bad ones, saying what
is expected, and be silent about the good ones. A check that cannot fail is so a failure itself.
"""

import sys
import tempfile
from pathlib import Path

ROOMS = ("app", "scanner", "qml", "kiosk-config", "tests", "cmake", "i18n")


def walk(room):
    """Everything in a room; what npm put there for the benches is not ours."""
    for path in sorted(Path(room).rglob("*")):
        if "node_modules" not in path.parts:
            yield path


def files(root, *suffixes, under=ROOMS):
    """The project's files with one of the suffixes, as (path from the root, text)."""
    for room in under:
        for path in walk(Path(root) / room):
            if path.is_file() and path.suffix in suffixes:
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def plant(tree, folder):
    """Writes {path: text} under a folder."""
    for path, text in tree.items():
        place = Path(folder) / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def complaints_about(check, tree):
    with tempfile.TemporaryDirectory() as folder:
        plant(tree, folder)
        return list(check(Path(folder)))


def prove(check, bad, good):
    """What is wrong with the check itself. `bad` is a list of (tree, part of the complaint)."""
    for tree, expected in bad:
        found = complaints_about(check, tree)
        if not any(expected in complaint for complaint in found):
            yield f"the check is blind: {sorted(tree)} should give '{expected}', it gave {found}"
    for tree in good:
        for complaint in complaints_about(check, tree):
            yield f"the check is too strict about {sorted(tree)}: {complaint}"


def stop_if(complaints, name, advice):
    for complaint in complaints:
        print(complaint)
    if complaints:
        sys.exit(f"\n{name}: {len(complaints)} to mend. {advice}")


def main(check, advice, bad, good=(), proof=None):
    """Runs one check: first over its own small trees, then over the project named by argv[1].

    `proof` stands in for the check over the small trees where the check asks a built program.
    """
    name = Path(sys.argv[0]).stem
    wrong = list(prove(proof or check, bad, good))
    stop_if(wrong, name, "The check has to be mended, not the project.")
    stop_if(list(check(Path(sys.argv[1]).resolve())), name, advice)
    print(f"{name}: in order.")
