"""Includes point downwards in the house, and each library is known to one or few folders."""

import re

import house

ADVICE = (
    "CONTRIBUTING.md, 'The house', says what may include what. Pass a value instead of reaching "
    "back; if the arrow is right after all, change the table here and the one in CONTRIBUTING.md."
)

# Room → rooms it may include from, besides itself. Longest prefix wins.
MAY_INCLUDE = {
    "app/record": set(),
    "app/wire": {"record"},
    "app/outbox": {"record", "wire"},
    "app/store": {"record"},
    "app/office": {"store", "record"},
    "app/kiosk": {"outbox", "wire", "record", "scanner"},
    "app/console": {"wire", "record"},
    "scanner": {"record"},
    "qml/Controls": set(),
    "qml/Kiosk": {"kiosk", "outbox", "wire", "record", "scanner"},
    "qml/Console": {"console", "wire", "record"},
}
NAMES = {"record", "wire", "outbox", "store", "office", "kiosk", "console", "scanner"}

# Include pattern → folders that may use it. What stands here stays replaceable in one place.
LIBRARIES = {
    r"ZXing/": ("scanner/code",),
    r"opencv2/": ("scanner",),
    r"boost/": ("app/office",),
    r"sodium\.h": ("app/outbox", "app/office"),
    r"argon2\.h": ("app/office",),
    r"openssl/": ("app/office",),
    r"seccomp\.h": ("scanner",),
    r"Q(t?Sql)": ("app/store", "app/outbox"),
    r"Q(tNetwork|Network|Ssl|Tcp|Http)": ("app/wire",),
    r"Q(tQml|Qml|tQuick|Quick|ml|JSEngine)": ("app/kiosk", "app/console", "qml"),
    r"Q(tMultimedia|Camera|Media|Video)": ("scanner", "qml/Kiosk"),
    r"Q(tSerialPort|SerialPort)": ("scanner",),
}



def longest(table, path):
    fitting = [room for room in table if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


def room_complaint(path, target):
    here = longest(MAY_INCLUDE, path)
    top = target.split("/")[0]
    if here is None or "/" not in target or top not in NAMES:
        return None
    if top == here.split("/")[-1] or top in MAY_INCLUDE[here]:
        return None
    return f"{here} may not include from {top}"


def library_complaint(path, target):
    for pattern, folders in LIBRARIES.items():
        if re.match(pattern, target) and not path.startswith(tuple(f + "/" for f in folders)):
            return f"only {', '.join(folders)} may know {target.split('/')[0]}"
    return None


def complaints(root):
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
            if module not in (room, "Controls"):
                yield f"{path}: qml/{room} may not import Anteroom.{module}"


BAD = [
    ({"app/record/a.h": '#include "store/b.h"\n'}, "app/record may not include from store"),
    ({"app/wire/a.cpp": '#include "outbox/b.h"\n'}, "app/wire may not include from outbox"),
    ({"app/console/a.cpp": '# include "store/b.h"\n'}, "app/console may not include from store"),
    ({"scanner/code/a.cpp": '#include "kiosk/b.h"\n'}, "scanner may not include from kiosk"),
    ({"qml/Controls/a.h": '#include "record/b.h"\n'}, "qml/Controls may not include from record"),
    ({"scanner/licence/a.cpp": "#include <ZXing/ReadBarcode.h>\n"}, "only scanner/code"),
    ({"app/kiosk/a.cpp": "#include <opencv2/core.hpp>\n"}, "only scanner may know opencv2"),
    ({"app/wire/a.cpp": "#include <boost/asio.hpp>\n"}, "only app/office may know boost"),
    ({"app/record/a.cpp": "#include <QSqlQuery>\n"}, "may know QSqlQuery"),
    ({"app/store/a.cpp": "#include <QNetworkReply>\n"}, "only app/wire may know"),
    ({"app/record/a.cpp": "#include <QQmlEngine>\n"}, "may know QQmlEngine"),
    ({"app/kiosk/a.cpp": "#include <sodium.h>\n"}, "may know sodium.h"),
    ({"qml/Kiosk/A.qml": "import Anteroom.Console\n"}, "may not import Anteroom.Console"),
    ({"qml/Controls/A.qml": "import Anteroom.Kiosk\n"}, "may not import Anteroom.Kiosk"),
]
GOOD = [
    {
        "app/outbox/a.cpp": '#include "outbox/a.h"\n#include "record/b.h"\n#include <sodium.h>\n',
        "scanner/code/a.cpp": "#include <ZXing/ReadBarcode.h>\n#include <vector>\n",
        "qml/Kiosk/A.qml": "import QtQuick\nimport Anteroom.Controls\n",
        "tests/unit/test_a.cpp": '#include "store/b.h"\n#include <QSqlQuery>\n',
    }
]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
