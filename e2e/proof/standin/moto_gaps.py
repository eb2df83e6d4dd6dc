"""Calls that moto answers otherwise than AWS, or not at all."""

import json

from moto.apigateway.models import RestAPI
from moto.codebuild import responses as codebuild
from moto.codepipeline.models import CodePipeline
from moto.ec2.models.security_groups import SecurityGroupRule
from moto.efs.responses import EFSResponse
from moto.kms.responses import KmsResponse


def install() -> None:
    build_from_pipelines()
    keep_project_key()
    EFSResponse.put_backup_policy = put_backup_policy
    EFSResponse.describe_backup_policy = describe_backup_policy
    EFSResponse.delete_file_system_policy = delete_file_system_policy
    escape_policies()
    describe_rules()
    rotate_in_days()
    CodePipeline.metadata = property(pipeline_metadata)


def build_from_pipelines() -> None:
    """A project inside a pipeline has no location of its own, and any project keeps the key that it was given.
    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html"""
    for name in ("_validate_required_params_source", "_validate_required_params_artifacts"):
        setattr(codebuild, name, unless_in_pipeline(getattr(codebuild, name)))
    create = codebuild.CodeBuildResponse.create_project

    def create_project(self):
        answer = create(self)
        project = self.codebuild_backend.codebuild_projects[self._get_param("name")].project_metadata
        project["encryptionKey"] = self._get_param("encryptionKey") or project["encryptionKey"]
        return answer

    codebuild.CodeBuildResponse.create_project = create_project


def unless_in_pipeline(validate):
    return lambda given: None if given["type"] == "CODEPIPELINE" else validate(given)


def put_backup_policy(self):
    """https://docs.aws.amazon.com/efs/latest/ug/API_PutBackupPolicy.html"""
    policy = self._get_param("BackupPolicy")
    self.efs_backend.file_systems_by_id[self._get_param("FileSystemId")]._backup = policy["Status"] == "ENABLED"
    return json.dumps({"BackupPolicy": policy}), {"Content-Type": "application/json"}


def describe_backup_policy(self):
    file_system = self.efs_backend.file_systems_by_id[self._get_param("FileSystemId")]
    policy = file_system.backup_policy or {"Status": "DISABLED"}
    return json.dumps({"BackupPolicy": policy}), {"Content-Type": "application/json"}


def delete_file_system_policy(self):
    """https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystemPolicy.html"""
    self.efs_backend.file_systems_by_id[self._get_param("FileSystemId")].file_system_policy = None
    return "{}", {"Content-Type": "application/json"}


def escape_policies() -> None:
    """API Gateway answers the policy of an API with its quotes escaped.
    https://docs.aws.amazon.com/apigateway/latest/api/API_RestApi.html"""
    describe = RestAPI.to_dict

    def to_dict(self):
        described = describe(self)
        if described["policy"]:
            described["policy"] = json.dumps(described["policy"])[1:-1]
        return described

    RestAPI.to_dict = to_dict


def pipeline_metadata(pipeline: CodePipeline) -> dict:
    """Times in the JSON protocol are numbers.
    https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineMetadata.html"""
    times = {"created": pipeline._created.timestamp(), "updated": pipeline._updated.timestamp()}
    return {"pipelineArn": pipeline._arn, **times}


def describe_rules() -> None:
    """A rule that names a group or a prefix list keeps its description too.
    https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html"""
    create = SecurityGroupRule.__init__

    def init(self, *args, **kwargs):
        create(self, *args, **kwargs)
        # Its eighth parameter, always given by position.
        self.prefix_list = (args[7] if len(args) > 7 else None) or {}

    def description(self):
        named = (self.ip_range, self.source_group, getattr(self, "prefix_list", {}))
        return next((place["Description"] for place in named if place.get("Description")), None)

    SecurityGroupRule.__init__ = init
    SecurityGroupRule.description = property(description)


def rotate_in_days() -> None:
    """https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html"""
    enable, status = KmsResponse.enable_key_rotation, KmsResponse.get_key_rotation_status

    def key_of(self):
        return self.kms_backend.keys[self.kms_backend.get_key_id(self._get_param("KeyId"))]

    def enable_key_rotation(self):
        answer = enable(self)
        key_of(self).rotation_period = self._get_param("RotationPeriodInDays") or 365
        return answer

    def get_key_rotation_status(self):
        answer = json.loads(status(self))
        if answer["KeyRotationEnabled"]:
            answer["RotationPeriodInDays"] = key_of(self).rotation_period
        return json.dumps(answer)

    KmsResponse.enable_key_rotation = enable_key_rotation
    KmsResponse.get_key_rotation_status = get_key_rotation_status


def keep_project_key() -> None:
    """A project keeps the key it was made with.
    https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html"""
    create = codebuild.CodeBuildResponse.create_project

    def create_project(self):
        created = json.loads(create(self))["project"]
        project = self.codebuild_backend.codebuild_projects[created["name"]].project_metadata
        project["encryptionKey"] = self._get_param("encryptionKey") or project["encryptionKey"]
        return json.dumps({"project": project})

    codebuild.CodeBuildResponse.create_project = create_project
