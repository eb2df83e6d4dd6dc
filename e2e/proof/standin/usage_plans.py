"""A stage leaves a usage plan together with its throttle; moto looks for a stage without any.
https://docs.aws.amazon.com/apigateway/latest/api/API_ApiStage.html"""

from moto.apigateway.models import UsagePlan


def install() -> None:
    patch = UsagePlan.apply_patch_operations

    def apply_patch_operations(self, operations):
        leaving = [each["value"] for each in operations if each["op"] == "remove" and each["path"] == "/apiStages"]
        for stage in self.api_stages:
            if f"{stage['apiId']}:{stage['stage']}" in leaving:
                stage.pop("throttle", None)
        return patch(self, operations)

    UsagePlan.apply_patch_operations = apply_patch_operations
