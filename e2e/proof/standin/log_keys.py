"""Another key for a log group that is there already.
https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html
https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html"""

from moto.logs.models import logs_backends

from aws_request import Answer, Request


def answer(request: Request) -> Answer | None:
    service, _, call = request.target.partition(".")
    if service != "Logs_20140328" or call not in ("AssociateKmsKey", "DisassociateKmsKey"):
        return None
    group = logs_backends[request.account][request.region].groups[request.body["logGroupName"]]
    group.kms_key_id = request.body.get("kmsKeyId")
    return Answer(None)
