import type { Type } from "../value/type";

/** A major version of the AWS provider whose schema is at hand. */
export type Major = 5 | 6;

export interface AttributeSchema {
  readonly type: Type;
  /** It has to stand there; with `optional` it may be null. */
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly deprecated: boolean;
  /** Where both majors are asked: the only one that has it. */
  readonly only?: Major;
}
export interface NestedSchema {
  readonly nesting: "single" | "list" | "set" | "map" | "group";
  readonly min: number;
  /** 0: no limit. */
  readonly max: number;
  readonly block: BlockSchema;
  readonly only?: Major;
  /** The majors nest it differently: it is referred to with an index or without. */
  readonly eitherNesting?: true;
}
export interface BlockSchema {
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly blocks: ReadonlyMap<string, NestedSchema>;
  readonly deprecated: boolean;
  /** More may stand in it than is known here. */
  readonly open?: true;
  readonly only?: Major;
}

export type Group = "resource" | "data" | "ephemeral" | "provider";
