"""The office answers exactly the routes that app/office/openapi.yaml describes.

argv: project, the built anteroom-office, whose `routes` prints "METHOD /path policy" lines.
"""

import re
import subprocess
import sys

import house

ADVICE = (
    "app/office/openapi.yaml is the contract of kiosk, console and office: describe the route "
    "there in the change that adds it to the route table, with the same x-policy."
)
CONTRACT = "app/office/openapi.yaml"
METHODS = "get|put|post|patch|delete"


def described(text):
    """{(METHOD, path): policy} of an OpenAPI document indented by two spaces."""
    routes, path, method = {}, None, None
    for line in text.splitlines():
        if found := re.match(r"  (/\S*):\s*$", line):
            path = found[1]
        elif found := re.match(rf"    ({METHODS}):\s*$", line):
            method = found[1].upper()
            routes[method, path] = None
        elif found := re.match(r"      x-policy:\s*(\S+)", line):
            routes[method, path] = found[1]
    return routes


def answered(table):
    """{(METHOD, path): policy} of what the office prints."""
    rows = (line.split() for line in table.splitlines() if line.strip())
    return {(row[0], row[1]): row[2] for row in rows}


def compare(contract, table):
    here, there = answered(table), described(contract)
    for route in sorted(here.keys() - there.keys()):
        yield f"{' '.join(route)} is answered and not described in {CONTRACT}"
    for route in sorted(there.keys() - here.keys()):
        yield f"{' '.join(route)} is described in {CONTRACT} and not answered"
    for route in sorted(here.keys() & there.keys()):
        if here[route] != there[route]:
            yield (
                f"{' '.join(route)} is open to '{here[route]}' and {CONTRACT} says "
                f"'{there[route]}'"
            )


def complaints(root):
    run = subprocess.run([sys.argv[2], "routes"], capture_output=True, text=True, check=True)
    if not answered(run.stdout):
        yield "anteroom-office routes prints no route"
    yield from compare((root / CONTRACT).read_text(encoding="utf-8"), run.stdout)


def small_tree(root):
    return compare((root / CONTRACT).read_text(), (root / "table").read_text())


QUEUE = "paths:\n  /v1/queue:\n    get:\n      x-policy: staff\n"
BAD = [
    (
        {CONTRACT: QUEUE, "table": "GET /v1/queue staff\nPUT /v1/blobs/{sha256} kiosk\n"},
        "PUT /v1/blobs/{sha256} is answered and not described",
    ),
    ({CONTRACT: QUEUE, "table": ""}, "GET /v1/queue is described"),
    ({CONTRACT: QUEUE, "table": "GET /v1/queue anyone\n"}, "is open to 'anyone'"),
]
GOOD = [{CONTRACT: QUEUE, "table": "GET /v1/queue staff\n"}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD, proof=small_tree)
