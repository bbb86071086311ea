"""Includes point downwards in the house, and each library is known to one or few folders."""

import re
from pathlib import Path

import house

ADVICE = (
    "CONTRIBUTING.md, 'The house', says what may include what. Pass a value instead of reaching "
    "back; if the arrow is right after all, change the table here and the one in CONTRIBUTING.md."
)

# The parts of the scanner that decode nothing: pictures and codes are decoded in the decoder's
# process, never in the kiosk's.
SCANNER_CLIENT = (
    "scanner/client", "scanner/device", "scanner/reading", "scanner/frame", "scanner/trust",
)

# Room → rooms it may include from, besides itself. Longest prefix wins.
MAY_INCLUDE = {
    "app/record": (),
    "app/sealing": ("record",),
    "app/wire": ("record",),
    "app/outbox": ("record", "sealing", "wire"),
    "app/store": ("record",),
    "app/backup": ("store", "sealing", "record"),
    "app/demo": ("record",),
    "app/office": ("backup", "store", "demo", "sealing", "record"),
    "app/kiosk": ("outbox", "sealing", "wire", "record", *SCANNER_CLIENT),
    "app/console": ("wire", "record"),
    "scanner": ("record", "sealing"),
    "qml/Controls": (),
    "qml/Kiosk": ("kiosk", "outbox", "wire", "record", *SCANNER_CLIENT),
    "qml/Console": ("console", "wire", "record"),
}
ROOMS = {room.split("/")[-1] for room in MAY_INCLUDE if room.startswith(("app/", "scanner"))}

# The C++ module behind each program's screens.
MODELS = {"Kiosk": "Visit", "Console": "Desk"}

# Include pattern → folders that may use it. What stands here stays replaceable in one place.
LIBRARIES = {
    r"ZXing/": ("scanner/code",),
    r"opencv2/dnn": ("scanner/text",),
    r"opencv2/": ("scanner/card", "scanner/code", "scanner/decoder", "scanner/text"),
    r"(tesseract|leptonica)/": ("scanner/text",),
    r"boost/": ("app/office",),
    r"sodium\.h": ("app/sealing",),
    r"argon2\.h": ("app/office",),
    r"csv\.h": ("app/office/import",),
    r"openssl/": ("app/office", "app/wire", "scanner/healthcard"),
    r"zlib\.h": ("scanner/healthcard",),
    r"seccomp\.h": ("scanner/decoder",),
    r"libheif/": ("scanner/decoder",),
    r"QtSql|QSql": ("app/store", "app/outbox"),
    r"sqlite3\.h": ("app/backup", "app/outbox", "app/store"),
    r"Q(tNetwork|Network|Ssl|Tcp|Http)": ("app/wire",),
    r"Q(tQml|Qml|tQuick|Quick|JSEngine)": ("app/kiosk", "app/console", "qml"),
    r"Q(tMultimedia|Camera|Media|Video)": ("scanner/frame", "qml/Kiosk"),
    r"Q(tSerialPort|SerialPort)": ("scanner/device",),
    r"linux/input": ("scanner/device",),
}


def longest(table, path):
    fitting = [room for room in table if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


def room_complaint(path, target):
    here = longest(MAY_INCLUDE, path)
    top = target.split("/")[0]
    if here is None or top not in ROOMS or top == here.split("/")[-1] or "/" not in target:
        return None
    if target.startswith(tuple(room + "/" for room in MAY_INCLUDE[here])):
        return None
    return f"{here} may not include {target}"


def library_complaint(path, target):
    for pattern, folders in LIBRARIES.items():
        if re.match(pattern, target) and not path.startswith(tuple(f + "/" for f in folders)):
            return f"only {', '.join(folders)} may know {target.split('/')[0]}"
    return None


def documented(page):
    """Room → what it may include, from the table of CONTRIBUTING.md."""
    rows = re.findall(r"^\| `((?:app|qml)/\w+|scanner)` \|[^|]*\|([^|]*)\|$", page, re.MULTILINE)
    return {room: {name.strip() for name in names.split(",")} - {""} for room, names in rows}


def table_complaints(root):
    page = Path(root) / "CONTRIBUTING.md"
    if not page.exists():
        return
    told = documented(page.read_text(encoding="utf-8"))
    for room in sorted(told.keys() | MAY_INCLUDE.keys()):
        if told.get(room) != set(MAY_INCLUDE.get(room, ("?",))):
            yield f"CONTRIBUTING.md: its table and tests/house/includes.py differ about {room}"


def complaints(root):
    yield from table_complaints(root)
    for path, text in house.files(root, ".h", ".cpp", under=("app", "scanner", "qml")):
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
            if not found:
                continue
            check = room_complaint if found[1] == '"' else library_complaint
            complaint = check(path, found[2])
            if complaint:
                yield f"{path}:{number}: {complaint}"
    for path, text in house.files(root, ".qml", under=("qml",)):
        room = path.split("/")[1]
        for module in re.findall(r"^import Anteroom\.(\w+)", text, re.MULTILINE):
            if module not in (room, "Controls", MODELS.get(room)):
                yield f"{path}: qml/{room} may not import Anteroom.{module}"


BAD = [
    ({"app/record/a.h": '#include "store/b.h"\n'}, "app/record may not include store/b.h"),
    ({"app/wire/a.cpp": '#include "outbox/b.h"\n'}, "app/wire may not include outbox/b.h"),
    ({"app/console/a.cpp": '# include "store/b.h"\n'}, "app/console may not include store/b.h"),
    ({"scanner/code/a.cpp": '#include "kiosk/b.h"\n'}, "scanner may not include kiosk/b.h"),
    ({"qml/Controls/a.h": '#include "record/b.h"\n'}, "qml/Controls may not include record/b.h"),
    ({"app/kiosk/a.cpp": '#include "scanner/code/b.h"\n'}, "app/kiosk may not include scanner/code"),
    ({"scanner/licence/a.cpp": "#include <ZXing/ReadBarcode.h>\n"}, "only scanner/code"),
    ({"app/kiosk/a.cpp": "#include <opencv2/core.hpp>\n"}, "may know opencv2"),
    ({"scanner/card/a.cpp": "#include <opencv2/dnn/dnn.hpp>\n"}, "only scanner/text"),
    ({"scanner/decoder/a.cpp": "#include <tesseract/baseapi.h>\n"}, "only scanner/text"),
    ({"app/wire/a.cpp": "#include <boost/asio.hpp>\n"}, "only app/office may know boost"),
    ({"app/record/a.cpp": "#include <QSqlQuery>\n"}, "may know QSqlQuery"),
    ({"app/store/a.cpp": "#include <QNetworkReply>\n"}, "only app/wire may know"),
    ({"app/record/a.cpp": "#include <QQmlEngine>\n"}, "may know QQmlEngine"),
    ({"app/kiosk/a.cpp": "#include <sodium.h>\n"}, "may know sodium.h"),
    ({"app/office/a.cpp": "#include <csv.h>\n"}, "only app/office/import may know csv.h"),
    ({"CONTRIBUTING.md": "| `app/record` | words | store |\n"}, "differ about app/record"),
    ({"qml/Kiosk/A.qml": "import Anteroom.Console\n"}, "may not import Anteroom.Console"),
    ({"qml/Controls/A.qml": "import Anteroom.Kiosk\n"}, "may not import Anteroom.Kiosk"),
]
GOOD = [
    {
        "app/outbox/a.cpp": '#include "outbox/a.h"\n#include "sealing/b.h"\n#include <QSqlQuery>\n',
        "app/sealing/a.cpp": "#include <sodium.h>\n",
        "app/kiosk/a.cpp": '#include "scanner/client/b.h"\n',
        "scanner/code/a.cpp": "#include <ZXing/ReadBarcode.h>\n#include <vector>\n",
        "qml/Kiosk/A.qml": "import QtQuick\nimport Anteroom.Controls\n",
        "tests/unit/test_a.cpp": '#include "store/b.h"\n#include <QSqlQuery>\n',
    }
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
