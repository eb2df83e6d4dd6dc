import { type Agreement, compareBlocks } from "./bindings/agreement";
import { fetchBindings } from "./bindings/fetch-bindings";
import { schemaOfBindings } from "./bindings/schema-of-bindings";
import { providerHere } from "./provider-here";

/** Bound to 5.100.0, of which the provider itself is here: what the reader makes of it can be held against the truth. */
const AWS_5 = "@cdktf/provider-aws@20.1.0";

/** Prints how far the reader of bindings agrees with the provider's own schema. */
function main(): void {
  const [real, bound] = [providerHere(), schemaOfBindings(fetchBindings(AWS_5))];
  const found: Agreement = { same: 0, different: [] };
  for (const group of ["resource_schemas", "data_source_schemas"] as const)
    for (const [type, { block }] of Object.entries(real[group]))
      compareBlocks(
        block,
        bound[group][type]?.block ?? {},
        `${group === "resource_schemas" ? "" : "data."}${type}`,
        found,
      );
  const all = found.same + found.different.length;
  for (const line of found.different) process.stdout.write(`${line}\n`);
  process.stdout.write(`${found.same} of ${all} facts agree (${((100 * found.same) / all).toFixed(3)} %)\n`);
}

main();
