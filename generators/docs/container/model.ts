/** container/model.py: the model file, its use and its installation. */
export const modelText = `"""A linear model kept as JSON on EFS. Replace this module by your own model; app.py needs its four names."""

import base64
import json
import math
import os
from functools import cache

FILE = "model.json"


class NotReady(Exception):
    """The function cannot answer now; a later request may succeed."""


def folder():
    path = os.environ.get("MODEL_PATH")
    if not path:
        raise NotReady("MODEL_PATH is not set")
    return path


def check(content, path):
    """Weights by feature and a bias, all finite numbers. JSON, not pickle: reading a model must not run code."""
    weights = content.get("weights") if isinstance(content, dict) else None
    if not isinstance(weights, dict) or not weights:
        raise NotReady(f'{path} holds no "weights"')
    numbers = [content.get("bias", 0), *weights.values()]
    if not all(isinstance(number, (int, float)) and math.isfinite(number) for number in numbers):
        raise NotReady(f"{path} holds a weight that is not a number")
    return {"bias": numbers[0], "weights": weights}


@cache
def load_model():
    """Read once per execution environment. A failure is not kept: the next call tries again."""
    path = os.path.join(folder(), FILE)
    try:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
    except FileNotFoundError as error:
        raise NotReady(f"there is no model at {path}") from error
    except (OSError, ValueError) as error:
        raise NotReady(f"cannot read {path}: {type(error).__name__}") from error
    return check(content, path)


def score(model, features):
    """Probability of fraud, 0 to 1."""
    total = model["bias"] + sum(weight * features[name] for name, weight in model["weights"].items())
    if not math.isfinite(total):
        raise OverflowError("the features are out of range")
    # The logistic function in the form that cannot overflow.
    return round(0.5 * (1 + math.tanh(total / 2)), 6)


def install_part(part):
    """Takes a model in parts (an invocation carries 6 MB at most); the last one puts it into place at once."""
    target = os.path.join(folder(), FILE)
    incoming = f"{target}.incoming"
    os.makedirs(folder(), exist_ok=True)
    with open(incoming, "wb" if part["index"] == 0 else "ab") as file:
        file.write(base64.b64decode(part["data"], validate=True))
    if not part["last"]:
        return {"received": part["index"]}
    with open(incoming, encoding="utf-8") as file:
        check(json.load(file), incoming)
    os.replace(incoming, target)
    load_model.cache_clear()
    return {"installed": target}
`;
