/** container/loader.py: the other handler of the image. */
export const loaderText = `"""Writes a model file of this version, in parts and in order. Its folder is named by its digest and never changes."""

import base64
import hashlib
import os
import re

from app import log
from model import FILE, read_model


class Refused(Exception):
    """What was sent is not the next part of the file that was announced."""


def append(incoming, part):
    """Adds a part, where it follows what is there already; gives the bytes that are there afterwards."""
    data = base64.b64decode(part["data"], validate=True)
    with open(incoming, "ab" if part["offset"] else "wb") as file:
        # A client whose answer was lost sends its part once more.
        if file.tell() >= part["offset"] + len(data):
            return file.tell()
        if file.tell() != part["offset"]:
            raise Refused(f"expected the part at {file.tell()}, received the one at {part['offset']}")
        if file.tell() + len(data) > part["size"]:
            raise Refused(f"expected {part['size']} bytes, received more")
        return file.tell() + file.write(data)


def place(incoming, target, digest):
    """Only a file that is what its digest says, and that the code of this version can read."""
    # Under a name of its own: another load of the same file may begin before this one is judged.
    judged = f"{target}.{os.urandom(4).hex()}"
    os.replace(incoming, judged)
    try:
        with open(judged, "rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != digest:
            raise Refused(f"expected the digest {digest}, received {found}")
        read_model(judged)
        os.replace(judged, target)
    finally:
        if os.path.exists(judged):
            os.remove(judged)


def load(part):
    digest = part["sha256"]
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise Refused("expected a SHA-256 of 64 hexadecimal digits")
    target = os.path.join(os.environ["MODEL_FOLDER"], digest, FILE)
    if os.path.exists(target):
        return {"modelSha256": digest, "installed": True}
    os.makedirs(os.path.dirname(target), exist_ok=True)
    incoming = f"{target}.incoming"
    received = append(incoming, part)
    if received == part["size"]:
        place(incoming, target, digest)
    return {"modelSha256": digest, "installed": received == part["size"], "received": received}


def handler(part, context):
    try:
        result = load(part)
    except Exception as error:
        log("ERROR", "model refused", modelSha256=part.get("sha256"), requestId=context.aws_request_id, reason=str(error))
        raise
    log("INFO", "model part", requestId=context.aws_request_id, **result)
    return result
`;
