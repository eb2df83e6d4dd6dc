"""X-Ray's sampling rules, groups and their tags.
https://docs.aws.amazon.com/xray/latest/api/API_CreateSamplingRule.html
https://docs.aws.amazon.com/xray/latest/api/API_CreateGroup.html"""

import time
import uuid
from dataclasses import dataclass, field

from aws_request import Answer, Request, refuse


@dataclass
class Account:
    rules: dict[str, dict] = field(default_factory=dict)
    groups: dict[str, dict] = field(default_factory=dict)
    tags: dict[str, list[dict]] = field(default_factory=dict)


accounts: dict[tuple[str, str], Account] = {}


def answer(request: Request) -> Answer | None:
    action = ACTIONS.get(request.path) if request.service == "xray" else None
    if action is None:
        return None
    account = accounts.setdefault((request.account, request.region), Account())
    return action(account, request, request.body)


def arn_of(request: Request, kind: str, name: str) -> str:
    return f"arn:aws:xray:{request.region}:{request.account}:{kind}/{name}"


def create_rule(account: Account, request: Request, body: dict) -> Answer:
    name = body["SamplingRule"]["RuleName"]
    if name in account.rules:
        return refuse(400, "InvalidRequestException", f"Sampling rule {name} exists.")
    rule = {"Attributes": {}, **body["SamplingRule"], "RuleARN": arn_of(request, "sampling-rule", name)}
    account.rules[name] = {"SamplingRule": rule, "CreatedAt": time.time(), "ModifiedAt": time.time()}
    account.tags[rule["RuleARN"]] = body.get("Tags") or []
    return Answer({"SamplingRuleRecord": account.rules[name]})


def find_rule(account: Account, wanted: dict) -> dict | None:
    return next((one for one in account.rules.values() if matches(one["SamplingRule"], wanted)), None)


def matches(rule: dict, wanted: dict) -> bool:
    return wanted.get("RuleARN") == rule["RuleARN"] or wanted.get("RuleName") == rule["RuleName"]


def update_rule(account: Account, request: Request, body: dict) -> Answer:
    record = find_rule(account, body["SamplingRuleUpdate"])
    if record is None:
        return refuse(400, "InvalidRequestException", "Sampling rule does not exist.")
    record["SamplingRule"].update(body["SamplingRuleUpdate"])
    return Answer({"SamplingRuleRecord": record})


def delete_rule(account: Account, request: Request, body: dict) -> Answer:
    record = find_rule(account, body)
    if record is None:
        return refuse(400, "InvalidRequestException", "Sampling rule does not exist.")
    return Answer({"SamplingRuleRecord": account.rules.pop(record["SamplingRule"]["RuleName"])})


def get_rules(account: Account, request: Request, body: dict) -> Answer:
    return Answer({"SamplingRuleRecords": list(account.rules.values())})


def create_group(account: Account, request: Request, body: dict) -> Answer:
    arn = arn_of(request, "group", f"{body['GroupName']}/{uuid.uuid4().hex.upper()}")
    defaults = {"InsightsConfiguration": {"InsightsEnabled": False, "NotificationsEnabled": False}}
    account.groups[arn] = {**defaults, **body, "GroupARN": arn}
    account.tags[arn] = account.groups[arn].pop("Tags", None) or []
    return Answer({"Group": account.groups[arn]})


def change_group(account: Account, request: Request, body: dict) -> Answer:
    named = (arn for arn, group in account.groups.items() if group["GroupName"] == body.get("GroupName"))
    arn = body.get("GroupARN") or next(named, "")
    if arn not in account.groups:
        return refuse(400, "InvalidRequestException", "Group does not exist.")
    if request.path == "/DeleteGroup":
        del account.groups[arn]
        return Answer({})
    if request.path == "/UpdateGroup":
        account.groups[arn].update(body)
    return Answer({"Group": account.groups[arn]})


def list_tags(account: Account, request: Request, body: dict) -> Answer:
    return Answer({"Tags": account.tags.get(body["ResourceARN"], [])})


def change_tags(account: Account, request: Request, body: dict) -> Answer:
    changed = body.get("Tags", [])
    gone = {*body.get("TagKeys", []), *(tag["Key"] for tag in changed)}
    kept = [tag for tag in account.tags.get(body["ResourceARN"], []) if tag["Key"] not in gone]
    account.tags[body["ResourceARN"]] = kept + changed
    return Answer({})


ACTIONS = {
    "/CreateSamplingRule": create_rule,
    "/UpdateSamplingRule": update_rule,
    "/DeleteSamplingRule": delete_rule,
    "/GetSamplingRules": get_rules,
    "/CreateGroup": create_group,
    "/GetGroup": change_group,
    "/UpdateGroup": change_group,
    "/DeleteGroup": change_group,
    "/ListTagsForResource": list_tags,
    "/TagResource": change_tags,
    "/UntagResource": change_tags,
}
