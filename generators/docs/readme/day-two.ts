import { watchesKeys } from "@/generators/config/facts/key-uses";
import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { functionName, stackName } from "@/generators/parts/words/names";
import { keyOf, section } from "./day-two-section";
import { otherKeys } from "./other-keys";
import { restoring } from "./restoring";

type Model = StackConfig["models"][number];

function imageBack(config: StackConfig, model: Model): string {
  const { region, registry } = config;
  return section(
    "Back to an earlier image",
    `Images stay in the repository (the newest ${registry.keepImages} of each version), so rolling back works like rolling forward: put the earlier \`image_tag\` or \`image_digest\` into \`terraform.tfvars\` and apply. That publishes the image once more and moves the alias to it${model.provisionedConcurrency > 0 ? "; for some minutes the environments of both are warm, and billed" : ""}. To see which images there are:`,
    fence(
      "sh",
      `aws ecr describe-images --region ${region} --repository-name ${stackName(config)}-models \\\n  --query 'reverse(sort_by(imageDetails, &imagePushedAt))[].[imagePushedAt, imageTags[0], imageDigest]' --output text`,
    ),
    "When minutes count, move the alias by hand to a version that was published before, then bring `terraform.tfvars` in line: otherwise the next apply moves it back.",
    fence(
      "sh",
      `aws lambda list-versions-by-function --region ${region} --function-name ${functionName(config, model)} \\\n  --query 'Versions[].[Version, LastModified, CodeSha256, Environment.Variables.MODEL_PATH]' --output text\naws lambda update-alias --region ${region} --function-name ${functionName(config, model)} --name live --function-version 1`,
    ),
    model.canaryPercent > 0 && "With a canary, raise or remove its share instead: `stable_version` still answers.",
  );
}

function modelBack({ storage }: StackConfig, { name }: Model): string {
  const archived = storage.archiveAfterDays > 0 ? " (unread ones in the cheaper storage class)" : "";
  return section(
    "Back to an earlier model",
    `Folders of earlier models stay${archived}: put the earlier \`model_sha256\` of \`${name}\` back and apply; nothing has to be loaded again. Each published version of the function keeps the image and the model that it was published with, so moving the alias by hand, as above, brings back both.`,
  );
}

function renaming(config: StackConfig, { name }: Model): string {
  return section(
    "Blue/green, and renaming",
    `Versions run side by side, each with its own environments, stage and URL. Add the new one (*Adding a version*), load its model, try its URL, move the callers, and remove the old entry once its stage counts no more requests: until then, rolling back means moving the callers back. The name is part of function, stage and URL, so \`${name}\` is renamed the same way. \`project\` and \`environment\` are part of every name: another value is **another stack**${protectsData(config) ? ", and the plan that would replace this one fails" : ", and an apply would replace this one with its models"}. Use a state of its own for it.`,
  );
}

function upgrading({ backend }: StackConfig): string {
  return section(
    "Upgrading Terraform and the provider",
    fence("sh", "cp .terraform.lock.hcl lock.before\nterraform init -upgrade\nterraform plan -out=stack.tfplan"),
    `After an upgrade alone the plan should be empty; apply what it shows only if you would have asked for it. Commit \`.terraform.lock.hcl\` with it, or put \`lock.before\` back. ${backend ? "A state that a newer Terraform has written is not read by an older one: the bucket's versions bring the earlier state back." : "An older Terraform cannot read a state that a newer one has written: copy it first."}`,
  );
}

function secondRegion({ region }: StackConfig): string {
  return section(
    "A second Region",
    `A second Region is a second stack: a copy of this folder with a state of its own, another \`aws_region\` than \`${region}\` and another \`environment\`, because role names are unique in an account. It has its own keys, API keys, images (\`docker buildx imagetools create\` copies them) and models, and costs the same again. Your DNS decides which of the two a caller reaches.`,
  );
}

/** Source: https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-kms.html */
function whoIsTold(config: StackConfig): string {
  return watchesKeys(config)
    ? "Whoever receives alarms is mailed, with the name of who called, where a CloudTrail trail of the account records management events; the topic has a key of its own, so the message gets through unless it is about that one. "
    : "";
}

function lostKey(config: StackConfig): string {
  const { encryption, region } = config;
  return section(
    "A key that was disabled or is to be deleted",
    `${whoIsTold(config)}Running functions continue; new environments fail (\`KMSAccessDeniedException\`, images and models cannot be read). Within ${encryption.deletionWindowDays} days nothing is lost:`,
    fence(
      "sh",
      `${keyOf(config, "storage")}\naws kms cancel-key-deletion --region ${region} --key-id "$key"\naws kms enable-key --region ${region} --key-id "$key"`,
    ),
    "After that, logs, images, models, secrets and their backups under the key are gone for good: take the dead resources out of the state, apply, push the images and load the models again.",
  );
}

/** What comes after the first deployment, each with its command. */
export function dayTwo(config: StackConfig): string | null {
  const [model] = config.models;
  return model === undefined
    ? null
    : chapter(
        "Day two",
        "The `aws` commands in this chapter were checked for their form but not run: there was no account to run them in. Regenerating is under *Configuration*: import first. Removing a version is under *Adding a version*.",
        imageBack(config, model),
        modelBack(config, model),
        renaming(config, model),
        upgrading(config),
        restoring(config),
        secondRegion(config),
        lostKey(config),
        otherKeys(config),
      );
}
