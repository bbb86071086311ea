"""Straight lines (x · scale + shift with constants) become part of the layer before or after them.

What is left is a convolution or a product with other weights: fewer passes over the picture, and
none of the constants that OpenCV 4.6 spreads over the wrong axis.
"""

import numpy as np
from onnx import helper

from graph import attributes

LAYERS = {"Conv": 0, "ConvTranspose": 1, "MatMul": 1}  # the weights' axis that outputs lie along


def line_of(graph, node):
    """(input, scale, shift) of a node that is a straight line, with numbers or vectors."""
    if node.op_type == "BatchNormalization":
        gain, shift, mean, variance = (
            graph.constant(node, index).astype(np.float64) for index in range(1, 5)
        )
        scale = gain / np.sqrt(variance + attributes(node)["epsilon"])
        return node.input[0], scale, shift - mean * scale
    if node.op_type not in ("Add", "Mul", "Div"):
        return None
    at = next((index for index in (0, 1) if node.input[index] in graph.constants), None)
    if at is None or (node.op_type == "Div" and at == 0):
        return None
    value = graph.constant(node, at).astype(np.float64)
    if value.size != max(value.shape, default=1):
        return None
    value = value.reshape(-1) if value.size > 1 else value.reshape(())
    if node.op_type == "Add":
        return node.input[1 - at], np.float64(1), value
    return node.input[1 - at], value if node.op_type == "Mul" else 1 / value, np.float64(0)


def lines_before(graph, node):
    """The straight lines that end with `node`, as one: (nodes, input, scale, shift)."""
    line = line_of(graph, node)
    if not line:
        return None
    nodes, (source, scale, shift) = [node], line
    while True:
        earlier = next((one for one in graph.nodes if source in one.output), None)
        line = earlier and line_of(graph, earlier)
        if not line or graph.only_user(earlier) is not nodes[-1]:
            return nodes, source, scale, shift
        nodes.append(earlier)
        source, shift, scale = line[0], line[2] * scale + shift, line[1] * scale


def is_layer(graph, node):
    return node.op_type in LAYERS and node.input[1] in graph.constants


def column(vector, axis, dimensions):
    """A vector, or a number, laid along an axis."""
    return np.reshape(vector, [-1 if one == axis else 1 for one in range(dimensions)])


def with_weights(graph, node, weights, bias):
    """The layer with other weights. A product has its shift as a node of its own."""
    made = helper.make_node(node.op_type, list(node.input[:1]), list(node.output))
    made.attribute.extend(node.attribute)
    made.input.append(graph.new_constant(node.output[0] + ".weights", weights))
    if not np.any(bias):
        return [made]
    name = graph.new_constant(node.output[0] + ".bias", bias)
    if node.op_type != "MatMul":
        made.input.append(name)
        return [made]
    made.output[0] += ".product"
    return [made, helper.make_node("Add", [made.output[0], name], list(node.output))]


def bias_of(graph, node):
    if len(node.input) > 2:
        return graph.constant(node, 2).astype(np.float64)
    return np.zeros(graph.constant(node, 1).shape[LAYERS[node.op_type]])


def into_layers_before(graph):
    """A convolution that a straight line follows, which nothing else uses."""
    for layer in list(graph.nodes):
        user = graph.only_user(layer)
        while is_layer(graph, layer) and layer.op_type != "MatMul" and user is not None:
            line = line_of(graph, user)
            if not line:
                break
            weights = graph.constant(layer, 1).astype(np.float64)
            axis = LAYERS[layer.op_type]
            (made,) = with_weights(
                graph,
                layer,
                weights * column(line[1], axis, weights.ndim),
                bias_of(graph, layer) * line[1] + line[2],
            )
            graph.replace(layer, made)
            graph.drop(user, made.output[0])
            layer, user = made, graph.only_user(made)


def fed_by_line(graph, layer, scale, shift):
    """The layer as it is when what comes in is still to be scaled and shifted."""
    weights = graph.constant(layer, 1).astype(np.float64)
    if layer.op_type == "MatMul":
        shifts = (weights * column(shift, 0, 2)).sum(axis=0)
        return with_weights(graph, layer, weights * column(scale, 0, 2), shifts)
    groups = attributes(layer).get("group", 1)
    outputs, inputs = weights.shape[0] // groups, weights.shape[1]
    scales, shifts = (np.zeros(inputs * groups) + one for one in (scale, shift))
    bias = bias_of(graph, layer)
    for group in range(groups):
        out, own = slice(group * outputs, (group + 1) * outputs), slice(group * inputs, (group + 1) * inputs)
        bias[out] += (weights[out] * column(shifts[own], 1, 4)).sum(axis=(1, 2, 3))
        weights[out] *= column(scales[own], 1, 4)
    return with_weights(graph, layer, weights, bias)


def into_layers_after(graph):
    """Straight lines that only layers use. Where these see zeros around the picture, which the
    line would have shifted too, only its scale goes over."""
    for node in list(graph.nodes):
        found = lines_before(graph, node)
        users = graph.users(node.output[0])
        fitting = all(is_layer(graph, one) and one.op_type != "ConvTranspose" for one in users)
        if not found or not users or not fitting:
            continue
        nodes, source, scale, shift = found
        stays = np.any(shift) and any(any(attributes(one).get("pads", ())) for one in users)
        if stays and (np.ndim(scale) or np.ndim(shift) or scale == 1):
            continue
        for user in users:
            graph.replace(user, *fed_by_line(graph, user, scale, 0.0 if stays else shift))
        for one in nodes[1 if stays else 0 :]:
            graph.drop(one, line_of(graph, one)[0])
        if stays:
            name = graph.new_constant(node.output[0] + ".shift", np.array(shift / scale))
            graph.replace(node, helper.make_node("Add", [source, name], list(node.output)))


def behind_transposes(graph):
    """A line along the last of three axes, which OpenCV gets wrong, comes after the change to
    pictures, where its axis is the second."""
    for turn in list(graph.nodes):
        if turn.op_type != "Transpose" or attributes(turn)["perm"] != [0, 3, 1, 2]:
            continue
        shaped = next(one for one in graph.nodes if turn.input[0] in one.output)
        last = next(one for one in graph.nodes if shaped.input[0] in one.output)
        found = lines_before(graph, last)
        if shaped.op_type != "Reshape" or not found:
            continue
        nodes, source, scale, shift = found
        for one in nodes:
            graph.drop(one, line_of(graph, one)[0])
        result = turn.output[0]
        turn.output[0] += ".turned"
        scales, shifts = (
            graph.new_constant(result + part, column(value, 1, 4))
            for part, value in ((".scale", scale), (".shift", shift))
        )
        graph.replace(
            turn,
            turn,
            helper.make_node("Mul", [turn.output[0], scales], [result + ".scaled"]),
            helper.make_node("Add", [result + ".scaled", shifts], [result]),
        )


def drop_identities(graph):
    for node in list(graph.nodes):
        line = line_of(graph, node)
        if line and np.all(line[1] == 1) and not np.any(line[2]) and node.output[0] != graph.output:
            graph.drop(node, line[0])


def join_shifts(graph):
    """Two shifts, one after the other."""
    for node in list(graph.nodes):
        found = lines_before(graph, node) if node in graph.nodes and node.op_type == "Add" else None
        if found and len(found[0]) > 1 and np.all(found[2] == 1):
            nodes, source, _, shift = found
            for one in nodes[1:]:
                graph.drop(one, line_of(graph, one)[0])
            name = graph.new_constant(node.output[0] + ".shift", shift)
            graph.replace(node, helper.make_node("Add", [source, name], list(node.output)))
