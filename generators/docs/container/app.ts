/** container/app.py: the handler. */
export const appText = `"""Scores a transaction with the model of this function's version.

Everything that differs between versions comes from outside the image: the weights from EFS,
run-time settings from an SSM parameter, names and paths from the function's environment.
"""

import base64
import json
import math
import os
import time
from datetime import datetime, timezone
from functools import cache

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from model import NotReady, digest, load_model, score

LEVELS = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")


class InvalidRequest(Exception):
    """The caller sent something that cannot be scored."""


def identity():
    return {"modelVersion": os.environ.get("MODEL_VERSION"), "modelSha256": digest()}


def log(level, message, **fields):
    """One JSON object per line. Payloads never belong here: they are payment data."""
    wanted = os.environ.get("LOG_LEVEL", "INFO").upper()
    if LEVELS.index(level) < LEVELS.index(wanted if wanted in LEVELS else "INFO"):
        return
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    entry = {"timestamp": now.replace("+00:00", "Z"), "level": level, "message": message}
    print(json.dumps({**entry, **identity(), **fields}), flush=True)


@cache
def load_settings():
    """Settings of this version, read once per execution environment; without a parameter there are none."""
    name = os.environ.get("CONFIG_PARAMETER")
    if not name:
        return {}
    # A function without a route out must not hang until its own timeout.
    limits = Config(connect_timeout=1, read_timeout=2, retries={"max_attempts": 2})
    try:
        found = boto3.client("ssm", config=limits).get_parameter(Name=name, WithDecryption=True)
        settings = json.loads(found["Parameter"]["Value"])
    except (BotoCoreError, ClientError, ValueError) as error:
        raise NotReady(f"cannot read parameter {name}: {type(error).__name__}") from error
    if not isinstance(settings, dict):
        raise NotReady(f"parameter {name} is not a JSON object")
    return settings


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def read_features(event, names):
    """The features that the model knows; others are ignored, so that callers can send one body to several versions."""
    body = event.get("body") or ""
    try:
        request = json.loads(base64.b64decode(body, validate=True) if event.get("isBase64Encoded") else body)
    except (ValueError, RecursionError) as error:
        raise InvalidRequest("the body is not JSON") from error
    features = request.get("features") if isinstance(request, dict) else None
    if not isinstance(features, dict):
        raise InvalidRequest('expected {"features": {"<name>": <number>, …}}')
    wrong = [name for name in names if not is_number(features.get(name))]
    if wrong:
        raise InvalidRequest(f"expected a number for each of: {', '.join(wrong)}")
    return {name: features[name] for name in names}


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json", "Cache-Control": "no-store"},
        "isBase64Encoded": False,
        "body": json.dumps(body),
    }


def infer(event):
    """Status and body for one request; a GET asks for no score, only whether there could be one."""
    try:
        load_settings()
        model = load_model()
        if event.get("httpMethod") == "GET":
            return 200, {"status": "ready"}
        return 200, {"score": score(model, read_features(event, model["weights"]))}
    except (InvalidRequest, OverflowError) as error:
        return 400, {"error": str(error)}
    except NotReady as error:
        # The reason names paths and parameters: it belongs into the log, not into the answer.
        log("ERROR", "not ready", reason=str(error))
        return 503, {"error": "the model is not available"}


def handler(event, context):
    started = time.perf_counter()
    request_id = event.get("requestContext", {}).get("requestId") or context.aws_request_id
    status, body = infer(event)
    took = round((time.perf_counter() - started) * 1000, 2)
    slow = status == 200 and took > load_settings().get("latency_target_ms", math.inf)
    log("WARN" if slow else "INFO", "request", requestId=request_id, status=status, latencyMs=took)
    return answer(status, {**identity(), **body, "requestId": request_id})


def warm_up():
    """Loads before the first request; what fails here is tried again, and answered, with the request."""
    try:
        load_settings()
        load_model()
    except NotReady as error:
        log("ERROR", "not ready", reason=str(error))


# The loader of models, which imports this module, serves none.
if "AWS_LAMBDA_FUNCTION_NAME" in os.environ and "MODEL_PATH" in os.environ:
    warm_up()
`;
