"""Every sentence of the kiosk is there in every language. argv: project, lupdate.

lupdate is run over the sources into a copy of each language's file; then the copy holds what the
sources say now, beside what was translated. English is the source and has plurals only.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import house

ADVICE = "./dev translations brings the files up to date; then translate what is unfinished."
LANGUAGES = "qml/Kiosk/i18n"
SOURCES = ("app/record", "app/kiosk", "qml/Controls", "qml/Kiosk")  # as in `dev`


def languages(root):
    return sorted((Path(root) / LANGUAGES).glob("*.ts"))


def unfinished(document, name):
    """Complaints about one language's file as lupdate leaves it."""
    for context in ElementTree.fromstring(document).iter("context"):
        where = f"{name}: {context.findtext('name')}"
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            kind = translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                yield f"{where}: nothing says '{source}' any more"
            elif kind == "unfinished" or not "".join(translation.itertext()).strip():
                yield f"{where}: '{source}' is not translated"


def updated(lupdate, root, language):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / language.name
        shutil.copy(language, copy)
        command = [lupdate, "-silent", "-I", root / "app", "-I", root]
        command += ["-pluralonly"] if language.stem.endswith("_en") else []
        command += [*(root / folder for folder in SOURCES), "-ts", copy]
        subprocess.run(command, check=True)
        return copy.read_text(encoding="utf-8")


def complaints(root):
    found = languages(root)
    if len(found) < 2:
        yield f"{LANGUAGES} has no language but English"
    for language in found:
        yield from unfinished(updated(sys.argv[2], root, language), language.name)


def small_tree(root):
    for language in languages(root):
        yield from unfinished(language.read_text(encoding="utf-8"), language.name)


def document(translation):
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"><context>'
        f"<name>Done</name><message><source>Thank you</source>{translation}</message>"
        "</context></TS>\n"
    )


TS = f"{LANGUAGES}/anteroom_es.ts"
BAD = [
    ({TS: document('<translation type="unfinished"></translation>')}, "is not translated"),
    ({TS: document("<translation></translation>")}, "is not translated"),
    ({TS: document('<translation type="vanished">Gracias</translation>')}, "any more"),
]
GOOD = [{TS: document("<translation>Gracias</translation>")}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD, proof=small_tree)
