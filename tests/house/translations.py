"""Every sentence of the screens is there in every language. argv: project, lupdate.

lupdate is run over the sources into a copy of each language's file; then the copy holds what the
sources say now, beside what was translated.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import house

ADVICE = "./dev translations brings the files up to date; then translate what is unfinished."
SOURCES = ("app", "scanner", "qml")


def languages(root):
    return sorted(p for folder in SOURCES for p in (Path(root) / folder).rglob("*.ts"))


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
        sources = [str(root / folder) for folder in SOURCES]
        subprocess.run([lupdate, "-silent", *sources, "-ts", str(copy)], check=True)
        return copy.read_text(encoding="utf-8")


def complaints(root):
    found = languages(root)
    if not found:
        yield "there is no language but English"
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


TS = "qml/Kiosk/kiosk_es.ts"
BAD = [
    ({TS: document('<translation type="unfinished"></translation>')}, "is not translated"),
    ({TS: document("<translation></translation>")}, "is not translated"),
    ({TS: document('<translation type="vanished">Gracias</translation>')}, "any more"),
]
GOOD = [{TS: document("<translation>Gracias</translation>")}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD, proof=small_tree)
