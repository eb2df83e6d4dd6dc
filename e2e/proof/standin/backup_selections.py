"""What a backup plan covers, and the tags of plans and vaults.
https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html
https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListTags.html"""

import json
import re
import time
import uuid
from urllib.parse import unquote

from aws_request import Answer, Request, refuse
from moto.backup.responses import BackupResponse

SELECTIONS = re.compile(r"^/backup/plans/([^/]+)/selections(?:/([^/]*))?$")

selections: dict[tuple[str, str, str], dict] = {}


def answer(request: Request) -> Answer | None:
    match = SELECTIONS.match(request.path) if request.service == "backup" else None
    if match is None:
        return None
    plan, selection = match.groups()
    if request.method == "PUT":
        return create(request, plan)
    key = (request.account, plan, selection or "")
    if key not in selections:
        return refuse(400, "InvalidParameterValueException", f"Cannot find Backup plan selection {selection}")
    if request.method == "DELETE":
        del selections[key]
        return Answer({})
    return Answer(selections[key])


def create(request: Request, plan: str) -> Answer:
    made = {"BackupPlanId": plan, "SelectionId": str(uuid.uuid4()), "CreationDate": time.time()}
    selections[request.account, plan, made["SelectionId"]] = {**made, "BackupSelection": request.body["BackupSelection"]}
    return Answer(made)


def install() -> None:
    """moto counts on a slash behind the ARN, which the provider does not send."""
    BackupResponse.list_tags = list_tags


def list_tags(self) -> str:
    arn = unquote(self.path.rstrip("/").partition("/tags/")[2])
    return json.dumps({"Tags": self.backup_backend.list_tags(resource_arn=arn)})
