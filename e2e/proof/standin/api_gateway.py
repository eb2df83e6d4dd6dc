"""What API Gateway changes in place, and moto does not.
https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateResource.html
https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateIntegration.html
https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateDomainName.html
https://docs.aws.amazon.com/apigateway/latest/api/API_TagResource.html
https://docs.aws.amazon.com/apigateway/latest/api/API_UntagResource.html"""

import re
from urllib.parse import unquote

from moto.apigateway.models import APIGatewayBackend, apigateway_backends

from aws_request import Answer, Request

RESOURCE = re.compile(r"^/restapis/([^/]+)/resources/([^/]+)/?$")
INTEGRATION = re.compile(r"^/restapis/([^/]+)/resources/([^/]+)/methods/([^/]+)/integration/?$")
DOMAIN = re.compile(r"^/domainnames/([^/]+)/?$")
# Stages are moto's own.
TAGGED = re.compile(r"^/tags/arn:[^/]*::/(restapis|apikeys|usageplans|domainnames)/([^/]+)$")


def answer(request: Request) -> Answer | None:
    if request.service != "apigateway":
        return None
    backend = apigateway_backends[request.account][request.region]
    resource, tagged = RESOURCE.match(request.path), TAGGED.match(unquote(request.path))
    integration = INTEGRATION.match(request.path)
    if resource and request.method == "PATCH":
        return update_resource(backend, *resource.groups(), request.body["patchOperations"])
    if integration and request.method == "PATCH":
        return update_integration(backend, *integration.groups(), request.body["patchOperations"])
    domain = DOMAIN.match(request.path)
    if domain and request.method == "PATCH":
        return update_domain(backend, *domain.groups(), request.body["patchOperations"])
    if tagged and request.method in ("PUT", "DELETE"):
        return change_tags(thing_of(backend, *tagged.groups()), request)
    return None


def update_resource(backend: APIGatewayBackend, api: str, name: str, operations: list[dict]) -> Answer:
    resource = backend.get_resource(api, name)
    places = {"/pathPart": "path_part", "/parentId": "parent_id"}
    for operation in operations:
        setattr(resource, places[operation["path"]], operation["value"])
    return Answer(resource.to_dict())


def update_integration(backend: APIGatewayBackend, api: str, name: str, method: str, operations: list[dict]) -> Answer:
    integration = backend.get_integration(api, name, method)
    places = {"/timeoutInMillis": ("timeout_in_millis", int), "/uri": ("uri", str)}
    for operation in operations:
        place, kind = places[operation["path"]]
        setattr(integration, place, kind(operation["value"]))
    return Answer(integration.to_json())


def update_domain(backend: APIGatewayBackend, name: str, operations: list[dict]) -> Answer:
    domain = backend.domain_names[name]
    for operation in operations:
        place = re.fullmatch(r"/endpointConfiguration/(ipAddressType)", operation["path"])
        domain.endpoint_configuration[place[1]] = operation["value"]
    return Answer(domain.to_json())


def thing_of(backend: APIGatewayBackend, kind: str, name: str):
    kinds = {
        "restapis": backend.apis,
        "apikeys": backend.keys,
        "usageplans": backend.usage_plans,
        "domainnames": backend.domain_names,
    }
    return kinds[kind][name]


def change_tags(thing, request: Request) -> Answer:
    gone = request.tag_keys if request.method == "DELETE" else []
    added = request.body.get("tags", {}) if request.method == "PUT" else {}
    thing.tags = {key: value for key, value in {**(thing.tags or {}), **added}.items() if key not in gone}
    return Answer(None, 204)
