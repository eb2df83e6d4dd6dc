"""What an addition needs to know of an AWS request, and how it answers."""

import io
import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

CREDENTIAL = re.compile(r"Credential=([^/]+)/\d{8}/([^/]+)/([^/]+)/")
DEFAULT_ACCOUNT = "123456789012"


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: dict[str, str]
    tag_keys: list[str]
    service: str
    region: str
    account: str
    target: str
    text: bytes

    @property
    def body(self) -> dict[str, Any]:
        return json.loads(self.text) if self.text else {}


@dataclass(frozen=True)
class Answer:
    body: dict[str, Any] | None
    status: int = 200
    error: str | None = None


def refuse(status: int, error: str, message: str) -> Answer:
    return Answer({"__type": error, "message": message, "Message": message}, status, error)


def account_of(access_key: str) -> str:
    """Each access key that is an account number is an account of its own, so that applies can share one process."""
    return access_key if re.fullmatch(r"\d{12}", access_key) else DEFAULT_ACCOUNT


def text_of(environ: dict[str, Any]) -> bytes:
    """The whole body, so that what follows on the connection is the next request."""
    if environ.get("wsgi.input_terminated"):
        return environ["wsgi.input"].read()
    length = int(environ.get("CONTENT_LENGTH") or 0)
    return environ["wsgi.input"].read(length) if length else b""


def read(environ: dict[str, Any]) -> Request:
    text = text_of(environ)
    environ["wsgi.input"] = io.BytesIO(text)
    match = CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", ""))
    key, region, service = match.groups() if match else ("", "us-east-1", "")
    query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    return Request(
        method=environ["REQUEST_METHOD"],
        path=environ.get("PATH_INFO", ""),
        query={name: values[0] for name, values in query.items()},
        tag_keys=query.get("tagKeys", []),
        service=service,
        region=region,
        account=account_of(key),
        target=environ.get("HTTP_X_AMZ_TARGET", ""),
        text=text,
    )


def respond(answer: Answer, start_response) -> list[bytes]:
    text = b"" if answer.body is None else json.dumps(answer.body).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(text)))]
    if answer.error:
        headers.append(("x-amzn-ErrorType", answer.error))
    start_response(f"{answer.status} {HTTPStatus(answer.status).phrase}", headers)
    return [text]
