"""moto's server with the calls that this stack needs and moto lacks. Usage: python standin.py PORT"""

import contextlib
import os
import signal
import sys
import threading

# Read by moto when it is imported: certificates are issued at once, the account's concurrency is
# Lambda's default, and AWS's own policies exist.
os.environ.setdefault("MOTO_ACM_VALIDATION_WAIT", "0")
os.environ.setdefault("MOTO_LAMBDA_CONCURRENCY_QUOTA", "1000")
os.environ.setdefault("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")

from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple

import api_gateway
import aws_request
import backup_selections
import domain_names
import existing_network
import function_settings
import http_handler
import log_keys
import moto_gaps
import provisioned_concurrency
import scaling_tags
import usage_plans
import xray_sampling

ADDITIONS = [
    api_gateway.answer,
    backup_selections.answer,
    log_keys.answer,
    provisioned_concurrency.answer,
    xray_sampling.answer,
]


class StandIn:
    """Asks each addition for an answer; what none of them knows is moto's."""

    def __init__(self):
        self.moto = DomainDispatcherApplication(create_backend_app)
        # moto walks through its dictionaries while other threads write to them.
        self.one_at_a_time = threading.Lock()

    def __call__(self, environ, start_response):
        request = aws_request.read(environ)
        environ["HTTP_X_MOTO_ACCOUNT_ID"] = request.account
        with self.one_at_a_time:
            return self.answer(request, environ, start_response)

    def answer(self, request, environ, start_response):
        for addition in ADDITIONS:
            answer = addition(request)
            if answer is not None:
                return aws_request.respond(answer, start_response)
        try:
            with contextlib.closing(self.moto(environ, start_response)) as parts:
                return [b"".join(parts)]
        except Exception as error:
            # A status that the provider does not try again, so that a missing call ends the apply at once.
            print(f"{request.service} {request.method} {request.path} {request.target}: {error!r}", file=sys.stderr)
            return aws_request.respond(aws_request.refuse(501, "NotImplemented", repr(error)), start_response)


def main():
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: os._exit(0))
    backup_selections.install()
    domain_names.install()
    existing_network.install()
    function_settings.install()
    moto_gaps.install()
    scaling_tags.install()
    usage_plans.install()
    run_simple("127.0.0.1", int(sys.argv[1]), StandIn(), threaded=True, request_handler=http_handler.KeepAliveHandler)


if __name__ == "__main__":
    main()
