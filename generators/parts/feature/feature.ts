import type { StackConfig } from "@/generators/config/stack";
import type { Coster } from "../cost/line-item";
import type { StandingPart } from "../cost/standing-part";
import type { Fragment } from "../fragment";
import type { PicturePart } from "../picture/picture-part";
import type { PromiseId } from "../promises";
import type { ReadmePart } from "../readme-part";
import type { ChecksPart } from "../stack-test/check";
import { declared, type StackVariable } from "../variables/stack-variable";

/** A file of the split layout, and a chapter of the single one. */
export interface StackFile {
  readonly path: string;
  /** What the README says of it. */
  readonly purpose: string;
  /** Absent: the file is always there. */
  readonly when?: (config: StackConfig) => boolean;
  /** Stays a file of its own in the single layout. */
  readonly apart?: true;
}

/** One concern of the stack, with everything that anybody asks of it. Bundle, documents and views collect from these. */
export interface Feature {
  readonly name: string;
  readonly title: string;
  /** What it is there for, the most telling first. */
  readonly promises: readonly [PromiseId, ...PromiseId[]];
  /** Files that it opens. Over all features, this is the order of the file tree; pieces may go into files of others, too. */
  readonly files?: readonly StackFile[];
  /** Groups of the configuration that its Terraform depends on. */
  readonly options: readonly (keyof StackConfig)[];
  /** What people set in terraform.tfvars. */
  readonly variables?: readonly StackVariable[];
  /** Its Terraform, but for the variables. Pure. */
  readonly generate: (config: StackConfig) => readonly Fragment[];
  readonly cost?: Coster;
  /** Its row in the README of what costs money while nobody calls. */
  readonly standing?: StandingPart;
  readonly picture?: PicturePart;
  readonly readme?: ReadmePart;
  /** Statements about it in the bundle's own test. */
  readonly checks?: ChecksPart;
}

/** All Terraform of a feature. */
export function fragmentsOf({ variables = [], generate }: Feature, config: StackConfig): readonly Fragment[] {
  return [...declared(variables, config), ...generate(config)];
}
