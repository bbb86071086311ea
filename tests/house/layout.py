"""All C++ is laid out by clang-format with the project's own style."""

import subprocess
from pathlib import Path

import house

ADVICE = "./dev format lays it out."
STYLE = Path(__file__).resolve().parents[2] / ".clang-format"


def complaints(root):
    paths = [path for path, _ in house.files(root, ".h", ".cpp")]
    if not paths:
        return
    command = ["clang-format", f"--style=file:{STYLE}", "--dry-run", "--Werror", *paths]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    first = {}
    for line in run.stderr.splitlines():
        if "error:" in line:
            first.setdefault(line.split(":")[0], line.split(": error:")[0])
    for place in first.values():
        yield f"{place}: from here on it is not laid out as the house does"
    if run.returncode != 0 and not first:
        yield f"clang-format itself failed: {run.stderr}"


BAD = [({"app/record/a.cpp": "int  main( ) {return 0;}\n"}, "app/record/a.cpp")]
GOOD = [{"app/record/a.cpp": "int main()\n{\n    return 0;\n}\n"}]

if __name__ == "__main__":
    house.main(complaints, ADVICE, BAD, GOOD)
