import { valueAt } from "@/lib/json/value-at";

/** A resource of the applied state, as `terraform show -json` tells it. */
export interface StateResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Output {
  readonly value?: unknown;
  readonly sensitive: boolean;
}

export interface State {
  readonly resources: readonly StateResource[];
  readonly outputs: Readonly<Record<string, Output>>;
}

interface ShownState {
  readonly values?: {
    readonly outputs?: Readonly<Record<string, Output>>;
    readonly root_module?: { readonly resources?: readonly (StateResource & { readonly mode: string })[] };
  };
}

/** Managed resources and outputs of the root module. */
export const readState = (json: string): State => {
  // Safe: the form is stated at https://developer.hashicorp.com/terraform/internals/json-format
  const shown = JSON.parse(json) as ShownState;
  return {
    resources: (shown.values?.root_module?.resources ?? []).filter(({ mode }) => mode === "managed"),
    outputs: shown.values?.outputs ?? {},
  };
};

/** All resources of a type. */
export const ofType = (state: State, type: string): readonly StateResource[] =>
  state.resources.filter((resource) => resource.type === type);

/** A text at a path such as `vpc_config.0.vpc_id`; empty where there is none. */
export const textAt = (resource: StateResource, path: string): string => {
  const value = at(resource.values, path);
  return value === undefined || value === null ? "" : String(value);
};

/** A list at a path; empty where there is none. */
export const listAt = (resource: StateResource, path: string): readonly unknown[] => {
  const value = at(resource.values, path);
  return Array.isArray(value) ? value : [];
};

/** Any value at a path. */
export const at = (value: unknown, path: string): unknown => valueAt(value, path.split("."));
