import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

const locks = { none: "not locked", governance: "governance lock", compliance: "compliance lock" };

/** The vault that the file system is backed up into. */
export const backupPicture: PicturePart = {
  layer: "model",
  draw: ({ storage }, find) => {
    const vaults = find("aws_backup_vault").map((made) =>
      nodeOf(made, "data", "Backup vault", locks[storage.backupVault?.lock ?? "none"]),
    );
    return { nodes: vaults, edges: between(find("aws_efs_file_system"), vaults, "is backed up into") };
  },
};
