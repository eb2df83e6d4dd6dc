import { showsOwnFolder } from "@/generators/config/facts/model-folders";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";

/** A user who owns no file: "nobody" of most systems, or the one before where that owns the models. */
function readerId({ posixId }: StackConfig["storage"]): number {
  return posixId === 65534 ? 65533 : 65534;
}

function folderOf(config: StackConfig): Expression {
  return showsOwnFolder(config) ? expr`"${config.storage.rootPath}/\${each.key}"` : expr`${config.storage.rootPath}`;
}

function accessPoint(config: StackConfig, label: string, userId: number): Body {
  const { storage } = config;
  // 0 stands for the number of the user.
  const groupId = storage.posixGroupId || storage.posixId;
  return hcl`
resource "aws_efs_access_point" "${label}" {
  for_each = var.model_versions

  file_system_id = aws_efs_file_system.models.id

  posix_user {
    uid = ${userId}
    gid = ${groupId}
  }

  root_directory {
    path = ${folderOf(config)}

    creation_info {
      owner_uid   = ${storage.posixId}
      owner_gid   = ${groupId}
      permissions = "0750"
    }
  }

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}-${label}" })
}
`;
}

/** Per version one to read its folder and one to write it. */
export function accessPoints(config: StackConfig): Body {
  return hcl`
# To serve: a user who owns nothing and reads as a member of the group; the role may not write either.
${accessPoint(config, "models", readerId(config.storage))}

# To load: the owner of the folder.
${accessPoint(config, "loader", config.storage.posixId)}
`;
}
