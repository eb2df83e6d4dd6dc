"""Tags of Application Auto Scaling's targets.
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ListTagsForResource.html"""

import json

from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse

tags: dict[str, dict[str, str]] = {}


def list_tags_for_resource(self):
    return json.dumps({"Tags": tags.get(self._get_param("ResourceARN"), {})})


def tag_resource(self):
    tags.setdefault(self._get_param("ResourceARN"), {}).update(self._get_param("Tags"))
    return "{}"


def untag_resource(self):
    for key in self._get_param("TagKeys"):
        tags.get(self._get_param("ResourceARN"), {}).pop(key, None)
    return "{}"


def install() -> None:
    register = ApplicationAutoScalingResponse.register_scalable_target

    def register_scalable_target(self):
        answer = register(self)
        tags.setdefault(json.loads(answer)["ScalableTargetARN"], {}).update(self._get_param("Tags") or {})
        return answer

    ApplicationAutoScalingResponse.register_scalable_target = register_scalable_target
    ApplicationAutoScalingResponse.list_tags_for_resource = list_tags_for_resource
    ApplicationAutoScalingResponse.tag_resource = tag_resource
    ApplicationAutoScalingResponse.untag_resource = untag_resource
