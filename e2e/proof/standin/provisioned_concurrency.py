"""Provisioned concurrency of Lambda.
https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html"""

import re
from datetime import datetime, timezone
from urllib.parse import unquote

from moto.awslambda.models import lambda_backends

from aws_request import Answer, Request, refuse

PATH = re.compile(r"/2019-09-30/functions/([^/]+)/provisioned-concurrency")
configs: dict[tuple[str, str, str, str], dict] = {}


def answer(request: Request) -> Answer | None:
    match = PATH.fullmatch(request.path) if request.service == "lambda" else None
    if match is None:
        return None
    function = unquote(match[1]).split(":")[-1]
    if request.query.get("List") == "ALL":
        return list_all(request, function)
    key = (request.account, request.region, function, request.query.get("Qualifier", ""))
    if request.method == "PUT":
        return put(request, key)
    if key not in configs:
        return refuse(404, "ProvisionedConcurrencyConfigNotFoundException", f"No Provisioned Concurrency Config found for this function: {function}")
    if request.method == "DELETE":
        del configs[key]
        return Answer(None, 204)
    return Answer(configs[key])


def put(request: Request, key: tuple[str, str, str, str]) -> Answer:
    account, region, name, qualifier = key
    backend = lambda_backends[account][region]
    try:
        version = backend.get_alias(name, qualifier).function_version
    except Exception:
        version = qualifier
    if version in ("", "$LATEST"):
        return refuse(400, "InvalidParameterValueException", "Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
    count = request.body["ProvisionedConcurrentExecutions"]
    reserved = backend.get_function(name).reserved_concurrency
    if reserved is not None and total_of(key) + count > reserved:
        return refuse(400, "InvalidParameterValueException", "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function")
    configs[key] = {
        "RequestedProvisionedConcurrentExecutions": count,
        "AvailableProvisionedConcurrentExecutions": count,
        "AllocatedProvisionedConcurrentExecutions": count,
        "Status": "READY",
        "LastModified": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S+0000"),
    }
    return Answer(configs[key], 202)


def total_of(key: tuple[str, str, str, str]) -> int:
    """What the function's other qualifiers hold already."""
    others = [config for other, config in configs.items() if other[:3] == key[:3] and other[3] != key[3]]
    return sum(config["RequestedProvisionedConcurrentExecutions"] for config in others)


def list_all(request: Request, function: str) -> Answer:
    arn = f"arn:aws:lambda:{request.region}:{request.account}:function:{function}"
    wanted = (request.account, request.region, function)
    found = [{**config, "FunctionArn": f"{arn}:{key[3]}"} for key, config in configs.items() if key[:3] == wanted]
    return Answer({"ProvisionedConcurrencyConfigs": found})
