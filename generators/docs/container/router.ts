/** container/router.py: the handler in front of the versions, where traffic is split. */
export const routerText = `"""Hands each call to one version of the model, by the versions' shares, and says in the answer which one it was.

It needs neither the model nor its libraries, so it starts fast: it imports nothing of app.py and model.py.
"""

import hashlib
import json
import math
import os
import random
import time
from datetime import datetime, timezone
from functools import cache

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, ConnectionClosedError, ReadTimeoutError

VERSION_HEADER = "X-Model-Version"


class Failed(Exception):
    """The version gave no answer that a caller could be handed."""

    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


def log(level, message, **fields):
    """One JSON object per line. What a caller is known by, and what it sends, never belong here."""
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    print(json.dumps({"timestamp": now.replace("+00:00", "Z"), "level": level, "message": message, **fields}), flush=True)


@cache
def shares():
    """The versions that take part: the alias of each, and its share in percent."""
    return json.loads(os.environ["SPLIT"])


@cache
def lambdas():
    # One attempt: a version that is slow or busy must not be asked twice, and the caller waits.
    limits = Config(connect_timeout=2, read_timeout=float(os.environ["WAIT_SECONDS"]), retries={"total_max_attempts": 1})
    return boto3.client("lambda", config=limits)


def header(event, wanted):
    """All values of a header, whatever the case of its name, as one."""
    lists = event.get("multiValueHeaders") or {}
    return ",".join(value for name, values in lists.items() if name.lower() == wanted for value in values or [])


def caller(event):
    """What the caller is known by; empty where it is not."""
    if os.environ["STICK_TO"] == "api-key":
        return event.get("requestContext", {}).get("identity", {}).get("apiKeyId") or ""
    return header(event, os.environ["HEADER"]) if os.environ["STICK_TO"] == "header" else ""


def rank(version, share, known_by):
    """Rendezvous hashing by weight: with another share, callers move to or from this version, never between others."""
    digest = hashlib.sha256(f"{version}\\n{known_by}".encode("utf-8", "backslashreplace")).digest()
    place = (int.from_bytes(digest[:6], "big") + 0.5) / 2**48
    return -share / math.log(place)


def choose(known_by):
    percents = {version: entry["percent"] for version, entry in shares().items()}
    if known_by:
        return max(percents, key=lambda version: rank(version, percents[version], known_by))
    return random.choices(list(percents), list(percents.values()))[0]


def invoke(alias, event):
    call = {"FunctionName": alias, "Payload": json.dumps(event).encode()}
    try:
        return lambdas().invoke(**call)
    except ConnectionClosedError:
        # An environment that slept may hold a connection that is closed by now.
        return lambdas().invoke(**call)


def ask(alias, event):
    """The answer of a version, as API Gateway takes it."""
    try:
        result = invoke(alias, event)
        answer = json.loads(result["Payload"].read())
    except ReadTimeoutError as error:
        raise Failed(504, "timeout") from error
    except ClientError as error:
        raise Failed(503, error.response.get("Error", {}).get("Code")) from error
    except (BotoCoreError, ValueError) as error:
        raise Failed(502, type(error).__name__) from error
    if "FunctionError" in result or not isinstance(answer, dict) or "statusCode" not in answer:
        raise Failed(502, result.get("FunctionError", "no answer"))
    return answer


def refusal(status, request_id):
    body = {"error": "the model is not available", "requestId": request_id}
    headers = {"Content-Type": "application/json", "Cache-Control": "no-store"}
    return {"statusCode": status, "headers": headers, "isBase64Encoded": False, "body": json.dumps(body)}


def named(answer, version):
    """The answer with the version that gave it, whatever it says itself."""
    own = {name: value for name, value in (answer.get("headers") or {}).items() if name.lower() != VERSION_HEADER.lower()}
    return {**answer, "headers": {**own, VERSION_HEADER: version}}


def handler(event, context):
    started = time.perf_counter()
    request_id = event.get("requestContext", {}).get("requestId") or context.aws_request_id
    known_by = caller(event)
    version = choose(known_by)
    fields = {"requestId": request_id, "modelVersion": version, "sticky": known_by != ""}
    try:
        answer = ask(shares()[version]["alias"], event)
    except Failed as failure:
        log("ERROR", "no answer", reason=str(failure), **fields)
        answer = refusal(failure.status, request_id)
    took = round((time.perf_counter() - started) * 1000, 2)
    log("INFO", "request", status=answer["statusCode"], latencyMs=took, **fields)
    return named(answer, version)


# Before the first call, so that it waits for neither.
if "AWS_LAMBDA_FUNCTION_NAME" in os.environ:
    lambdas()
`;
