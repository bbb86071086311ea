"""An ONNX graph that can be rewritten: its nodes in order, and its constants as arrays.

OpenCV 4.6 takes constants as initializers, shapes as constants, `Clip` with attributes, and gets a
constant wrong that is spread over the last of three axes. Each function below rewrites one thing so
that the graph means the same and is read right; most make it faster too.
"""

import numpy as np
import onnx
from onnx import helper, numpy_helper

INTEGERS = {6: np.int32, 7: np.int64}


class Graph:
    def __init__(self, path, input_shape):
        self.model = onnx.load(path)
        graph = self.model.graph
        self.constants = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        self.nodes = []
        for node in graph.node:
            if node.op_type == "Constant":
                self.constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        for axis, size in zip(graph.input[0].type.tensor_type.shape.dim, input_shape):
            axis.dim_value = size
        self.output = graph.output[0].name
        self.shapes = {}

    def users(self, name):
        return [node for node in self.nodes if name in node.input]

    def only_user(self, node):
        users = self.users(node.output[0])
        return users[0] if len(users) == 1 and node.output[0] != self.output else None

    def constant(self, node, index):
        return self.constants.get(node.input[index])

    def new_constant(self, name, array):
        self.constants[name] = np.asarray(array)
        return name

    def drop(self, node, instead):
        """What used the node's result uses `instead`."""
        self.nodes.remove(node)
        for user in self.users(node.output[0]):
            for index, name in enumerate(user.input):
                if name == node.output[0]:
                    user.input[index] = instead

    def replace(self, node, *others):
        at = self.nodes.index(node)
        self.nodes[at : at + 1] = others

    def put_back(self):
        """Nodes and constants into the model, without those that nothing uses."""
        graph = self.model.graph
        used = {name for node in self.nodes for name in node.input}
        for part in (graph.node, graph.initializer, graph.value_info):
            del part[:]
        graph.node.extend(self.nodes)
        for name in sorted(used & self.constants.keys()):
            array = self.constants[name]
            if array.dtype == np.float64:
                array = array.astype(np.float32)
            graph.initializer.append(numpy_helper.from_array(array, name))

    def save(self, path):
        self.put_back()
        for axis in self.model.graph.output[0].type.tensor_type.shape.dim:
            axis.Clear()
        onnx.save(self.model, path)


def attributes(node):
    return {one.name: helper.get_attribute_value(one) for one in node.attribute}


def value_of(node, inputs, shapes):
    """What a node of shape arithmetic comes to; None for all others."""
    told = attributes(node)
    if node.op_type == "Shape":
        shape = shapes.get(node.input[0])
        return np.array(shape, np.int64) if shape and all(shape) else None
    if any(one is None for one in inputs):
        return None
    if node.op_type == "Cast" and told["to"] in INTEGERS:
        return inputs[0].astype(INTEGERS[told["to"]])
    if node.op_type == "Slice" and told.get("axes") == [0]:
        return inputs[0][told["starts"][0] : told["ends"][0]]
    if node.op_type == "Concat":
        return np.concatenate(inputs, told["axis"])
    if node.op_type == "Reshape":
        return inputs[0].reshape(inputs[1])
    return None


def fold_shapes(graph):
    folded = True
    while folded:
        graph.put_back()
        inferred = onnx.shape_inference.infer_shapes(graph.model).graph
        graph.shapes = {
            one.name: [axis.dim_value for axis in one.type.tensor_type.shape.dim]
            for one in [*inferred.value_info, *inferred.input]
        }
        folded = False
        for node in list(graph.nodes):
            inputs = [graph.constants.get(name) for name in node.input]
            value = value_of(node, inputs, graph.shapes)
            if value is not None:
                graph.constants[node.output[0]] = value
                graph.nodes.remove(node)
                folded = True


def free_width(graph, columns):
    """Reshapes take the axis that follows the input's width, `columns` long here, as it comes;
    what drops an axis is one of them."""
    for node in list(graph.nodes):
        if node.op_type not in ("Reshape", "Squeeze"):
            continue
        shape = graph.constant(node, 1) if node.op_type == "Reshape" else None
        if shape is None or -1 not in shape:
            told = np.array(graph.shapes[node.output[0]])
            name = graph.new_constant(
                node.output[0] + ".shape", np.where(told == columns, -1, told)
            )
            graph.replace(
                node, helper.make_node("Reshape", [node.input[0], name], list(node.output))
            )


def plain_clips(graph):
    for node in list(graph.nodes):
        if node.op_type == "Clip" and len(node.input) == 3:
            least, most = (float(graph.constant(node, index)) for index in (1, 2))
            plain = helper.make_node("Clip", node.input[:1], node.output, min=least, max=most)
            graph.replace(node, plain)


def plain_squares(graph):
    for node in list(graph.nodes):
        if node.op_type == "Pow" and graph.constant(node, 1) == 2:
            graph.replace(node, helper.make_node("Mul", [node.input[0]] * 2, node.output))


def join_hard_swishes(graph):
    """x · clip(x + 3, 0, 6) ÷ 6 as x · hard sigmoid(x), which OpenCV does in one go."""
    for add in list(graph.nodes):
        if add.op_type != "Add" or graph.constant(add, 1) is None:
            continue
        if graph.constant(add, 1).size != 1 or float(graph.constant(add, 1)) != 3:
            continue
        clip = graph.only_user(add)
        if clip is None or clip.op_type != "Clip" or attributes(clip) != {"min": 0, "max": 6}:
            continue
        product = graph.only_user(clip)
        divide = product is not None and graph.only_user(product)
        if not divide or divide.op_type != "Div" or float(graph.constant(divide, 1)) != 6:
            continue
        x, soft = add.input[0], clip.output[0]
        if sorted(product.input) != sorted([x, soft]):
            continue
        graph.replace(
            add, helper.make_node("HardSigmoid", [x], [soft], alpha=1 / 6, beta=0.5)
        )
        graph.replace(divide, helper.make_node("Mul", [x, soft], divide.output))
        graph.nodes.remove(clip)
        graph.nodes.remove(product)


def means_as_products(graph, features):
    """A mean over the last axis as a product with a matrix, spread over that axis again: OpenCV's
    own way holds for one width only. `x - mean(x)` becomes one product."""
    mean = graph.new_constant("mean", np.full((features, features), 1 / features))
    centre = graph.new_constant("centre", np.eye(features) - 1 / features)
    for node in list(graph.nodes):
        if node.op_type != "ReduceMean":
            continue
        source, user = node.input[0], graph.only_user(node)
        if user is not None and user.op_type == "Sub" and user.input[0] == source:
            graph.replace(user, helper.make_node("MatMul", [source, centre], list(user.output)))
            graph.nodes.remove(node)
        else:
            graph.replace(node, helper.make_node("MatMul", [source, mean], list(node.output)))
