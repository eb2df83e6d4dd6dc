"""What a backup plan covers.
https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html"""

import re
import time
import uuid

from aws_request import Answer, Request, refuse

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
