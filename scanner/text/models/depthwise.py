"""Convolutions in which each channel has its own kernel, as the layer of depthwise_layer.cpp."""

from onnx import helper

from graph import attributes


def behind(graph, node):
    """The two nodes of a hard swish that alone use the node's result."""
    users = graph.users(node.output[0])
    soft = next((one for one in users if one.op_type == "HardSigmoid"), None)
    product = soft and graph.only_user(soft)
    if product and len(users) == 2 and product in users and product.op_type == "Mul":
        return soft, product
    return None


def fits(graph, node):
    if node.op_type != "Conv" or node.input[1] not in graph.constants or len(node.input) < 3:
        return False
    channels, inputs, height, width = graph.constant(node, 1).shape
    told = attributes(node)
    steps, around = told.get("strides", [1, 1]), told.get("pads", [0] * 4)
    return (
        told.get("group", 1) == channels
        and inputs == 1
        and (height, width) in ((3, 3), (5, 5))
        and steps[1] == 1
        and list(around) == [height // 2] * 4
        and told.get("dilations", [1, 1]) == [1, 1]
    )


def own_depthwise(graph):
    for node in list(graph.nodes):
        if not fits(graph, node):
            continue
        swish = behind(graph, node)
        made = helper.make_node(
            "AnteroomDepthwise",
            list(node.input),
            list(swish[1].output if swish else node.output),
            row_step=attributes(node).get("strides", [1, 1])[0],
            swish=int(bool(swish)),
        )
        if swish:
            graph.nodes.remove(swish[0])
            graph.nodes.remove(swish[1])
        graph.replace(node, made)
