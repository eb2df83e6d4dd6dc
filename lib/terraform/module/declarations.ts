import type { Attribute, Block, Expression } from "@/lib/hcl";
import { BlockView } from "./block-view";
import type { Module } from "./module";
import type { ModuleFile } from "./source-file";

/** `resource`, `data` or `ephemeral` block. */
export class Resource extends BlockView {
  readonly type: string;
  readonly name: string;
  readonly mode: "managed" | "data" | "ephemeral";

  constructor(
    file: ModuleFile,
    block: Block,
    /** The check around it: nothing else may refer to it. */
    readonly check?: Block,
  ) {
    super(file, block, block.type);
    this.type = this.label(0);
    this.name = this.label(1);
    this.mode = block.type === "data" ? "data" : block.type === "ephemeral" ? "ephemeral" : "managed";
  }

  /** `aws_vpc.main`, `data.aws_region.current`. */
  get address(): string {
    const prefix = this.mode === "managed" ? "" : `${this.mode}.`;
    return `${prefix}${this.type}.${this.name}`;
  }

  get forEach(): Expression | undefined {
    return this.expression("for_each");
  }

  get count(): Expression | undefined {
    return this.expression("count");
  }
}

/** A block with one label that names it: variable, output, check. */
export class Named extends BlockView {
  readonly name: string;

  constructor(file: ModuleFile, block: Block) {
    super(file, block, block.type);
    this.name = this.label(0);
  }
}

/** `variable "x"`. */
export class Variable extends Named {
  /** What a variable file beside the module sets it to, where Terraform loads that by itself. */
  given: Expression | undefined;

  get default(): Expression | undefined {
    return this.expression("default");
  }

  get type(): Expression | undefined {
    return this.expression("type");
  }
}

/** `provider "aws"`, with its alias if it has one. */
export class ProviderConfig extends Named {
  get alias(): string | undefined {
    const alias = this.expression("alias");
    return alias?.kind === "string" ? alias.value : undefined;
  }
}

/** `module "x"`; `child` is the called module when its source is a local folder among the files given. */
export class ModuleCall extends Named {
  child: Module | undefined;

  get source(): string | undefined {
    const source = this.expression("source");
    return source?.kind === "string" ? source.value : undefined;
  }
}

/** One entry of a `locals` block. */
export interface Local {
  readonly name: string;
  readonly value: Expression;
  readonly attribute: Attribute;
  readonly file: ModuleFile;
}
