/** container/model.py: the model file and its use. */
export const modelText = `"""A linear model kept as JSON on EFS. Replace this module by your own model; app.py and loader.py need its names."""

import hashlib
import json
import math
import os
import re
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


def wanted():
    """Digest of the model that the folder is for; empty where the folder has no such name."""
    name = os.path.basename(os.environ.get("MODEL_PATH", ""))
    return name if re.fullmatch("[0-9a-f]{64}", name) else ""


def read_model(path):
    """The model in a file, with the digest of what was read."""
    try:
        with open(path, "rb") as file:
            data = file.read()
        return {**check(json.loads(data), path), "sha256": hashlib.sha256(data).hexdigest()}
    except FileNotFoundError as error:
        raise NotReady(f"there is no model at {path}") from error
    except (OSError, OverflowError, RecursionError, ValueError) as error:
        raise NotReady(f"cannot read {path}: {type(error).__name__}") from error


@cache
def load_model():
    """Read once per execution environment. A failure is not kept: the next call tries again."""
    model = read_model(os.path.join(folder(), FILE))
    if wanted() not in ("", model["sha256"]):
        raise NotReady(f"expected the model {wanted()}, received {model['sha256']}")
    return model


def digest():
    """Of the model in use; before there is one, of the model that is waited for."""
    return load_model()["sha256"] if load_model.cache_info().currsize else wanted()


def score(model, features):
    """Probability of fraud, 0 to 1."""
    total = model["bias"] + sum(weight * features[name] for name, weight in model["weights"].items())
    if not math.isfinite(total):
        raise OverflowError("the features are out of range")
    # The logistic function in the form that cannot overflow.
    return round(0.5 * (1 + math.tanh(total / 2)), 6)
`;
