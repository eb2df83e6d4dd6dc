import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { nodeOf, pairs } from "@/generators/parts/picture/stack-graph";

/** Each version's alias, and the function that it points to. */
export const functionPicture: PicturePart = {
  layer: "version",
  draw: ({ models }, find) => {
    const aliases = find("aws_lambda_alias", "live").map((made) =>
      nodeOf(made, "compute", `Alias ${made.text("name") || "live"}`, `of ${made.key}`),
    );
    const functions = find("aws_lambda_function", "model").map((made) => {
      const model = models.find(({ name }) => name === made.key);
      const { memoryMb = 0, minCapacity = 0, provisionedConcurrency = 0 } = model ?? {};
      const warm = provisionedConcurrency > 0 ? `${minCapacity} warm` : "none warm";
      return {
        ...nodeOf(made, "compute", `Function ${made.key}`, `${memoryMb} MB, ${warm}`),
        billed: [`aws_lambda_provisioned_concurrency_config.live["${made.key}"]`],
      };
    });
    return { nodes: [...aliases, ...functions], edges: pairs(aliases, functions, "points to") };
  },
};
