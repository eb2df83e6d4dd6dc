import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

/** The file system that every function mounts. */
export const storagePicture: PicturePart = {
  layer: "model",
  draw: ({ storage }, find) => {
    const systems = find("aws_efs_file_system").map((made) => ({
      ...nodeOf(made, "data", "Model storage", `EFS, ${storage.throughputMode}`),
      billed: ["aws_efs_backup_policy.models"],
    }));
    return { nodes: systems, edges: between(find("aws_lambda_function", "model"), systems, "mounts") };
  },
};
