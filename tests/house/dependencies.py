"""Every package that `dev` installs has its reason in CONTRIBUTING.md, and no other is named there."""

import re
from pathlib import Path

import house

ADVICE = (
    "A dependency is welcome where it saves code that is not about check-in: add it to a list in "
    "`dev` and, with its reason, to the table 'Dependencies' of CONTRIBUTING.md."
)


def installed(script):
    for block in re.findall(r"^readonly PACKAGES_\w+=\((.*?)\)", script, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            yield from line.split("#")[0].split()


def explained(page):
    """Package → reason, from the rows of the section Dependencies."""
    section = page.partition("## Dependencies")[2].partition("\n## ")[0]
    reasons = {}
    for row in re.findall(r"^\|(.*)\|(.*)\|$", section, re.MULTILINE):
        for package in re.findall(r"`([^`]+)`", row[0]):
            reasons[package] = row[1].strip()
    return reasons


def complaints(root):
    packages = set(installed((Path(root) / "dev").read_text(encoding="utf-8")))
    reasons = explained((Path(root) / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    if not packages:
        yield "no package list was found in dev"
    for package in sorted(packages):
        if not reasons.get(package):
            yield f"{package} is installed by dev without a reason in CONTRIBUTING.md"
    for package in sorted(reasons.keys() - packages):
        yield f"{package} is explained in CONTRIBUTING.md and not installed by dev"


def tree(packages, rows):
    return {
        "dev": f"readonly PACKAGES_BUILD=(\n    # what for\n    {packages}\n)\n",
        "CONTRIBUTING.md": f"## Dependencies\n\n| packages | why |\n|---|---|\n{rows}\n## Recipes\n",
    }


BAD = [
    (tree("cmake", ""), "cmake is installed by dev without a reason"),
    (tree("cmake", "| `cmake` | |\n"), "cmake is installed by dev without a reason"),
    (tree("cmake", "| `cmake` `ninja` | build |\n"), "ninja is explained"),
    (tree("", ""), "no package list"),
]
GOOD = [tree("cmake ninja", "| `cmake` `ninja` | build |\n")]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
