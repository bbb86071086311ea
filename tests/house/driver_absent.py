"""What is shipped has no driver: a build without ANTEROOM_TESTING does not know --driver.

argv: project, build folder. A whole release build takes minutes, so this looks where the option
would come from: every source of the two programs is compiled once more as the build does it, but
without ANTEROOM_TESTING, and the object must not hold the option's name, neither as bytes nor as
the UTF-16 of a QStringLiteral. The code behind the option cannot come along: its library lies in
tests/, which a build without ANTEROOM_TESTING does not add, so naming it would not link.
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import house

ADVICE = (
    "Put what takes the driver's option, and what links it, inside #ifdef ANTEROOM_TESTING: "
    "whoever can reach a driver's socket can check in as anyone."
)
PROGRAMS = ("app/kiosk/", "app/console/")
OPTION = "driver"
WRITTEN = (f"--{OPTION}", f"{OPTION}\0")
SPELLINGS = [text.encode(coding) for text in WRITTEN for coding in ("utf-8", "utf-16-le")]


def knows_driver(built):
    return any(spelling in built for spelling in SPELLINGS)


def words_of(command, target, testing):
    """Without ccache, and without precompiled headers: they remember ANTEROOM_TESTING."""
    words = shlex.split(command)
    words = words[1:] if Path(words[0]).name == "ccache" else words
    if "-include" in words:
        place = words.index("-include")
        del words[place : place + 2]
    words[words.index("-o") + 1] = str(target)
    words = [word for word in words if word != "-DANTEROOM_TESTING"]
    return words + ["-DANTEROOM_TESTING"] if testing else words


def compiled(command, folder, testing):
    """The object that a command of compile_commands.json makes, with or without the tests."""
    target = Path(folder) / "looked_at.o"
    words = words_of(command["command"], target, testing)
    subprocess.run(words, cwd=command["directory"], check=True, capture_output=True)
    return target.read_bytes()


def sources(command):
    """The sources that a command compiles: its own, or those that a unity file includes."""
    path = Path(command["file"])
    if path.parent.name != "Unity":
        return [path]
    return [Path(name) for name in re.findall(r'#include "(/.*)"', path.read_text())]


def commands(root, build):
    for together in json.loads((Path(build) / "compile_commands.json").read_text()):
        for path in sources(together):
            if not path.is_relative_to(root):
                continue
            alone = together["command"].replace(together["file"], str(path))
            inside = path.relative_to(root).as_posix()
            if inside.startswith(PROGRAMS) and "ANTEROOM_TESTING" in path.read_text():
                yield inside, {**together, "command": alone}


def complaints(root):
    seen = 0
    with tempfile.TemporaryDirectory() as folder:
        for path, command in commands(root, sys.argv[2]):
            seen += knows_driver(compiled(command, folder, testing=True))
            if knows_driver(compiled(command, folder, testing=False)):
                yield f"{path}: knows --{OPTION} without ANTEROOM_TESTING"
    if seen < len(PROGRAMS):
        yield f"only {seen} of {len(PROGRAMS)} programs take --{OPTION} at all: nothing was proved"


def small_tree(root):
    """The same question about a file as it is, standing for an object."""
    for path, text in house.files(root, ".o", under=("app",)):
        if knows_driver(text.encode()):
            yield f"{path}: knows --{OPTION}"


BAD = [
    ({"app/kiosk/main.o": "\0--driver\0"}, "knows --driver"),
    ({"app/kiosk/main.o": "\0driver\0"}, "knows --driver"),
    ({"app/kiosk/main.o": "d\0r\0i\0v\0e\0r\0\0\0"}, "knows --driver"),
]
GOOD = [{"app/kiosk/main.o": "\0drivers of the house\0d\0r\0i\0v\0e\0r\0s\0"}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD, proof=small_tree)
