import type { StackConfig } from "@/generators";
import { listAt, ofType, type State, textAt } from "../state";
import { statementsOf } from "./policy";
import { verdict } from "./verdict";

const types = { regional: "REGIONAL", edge: "EDGE", private: "PRIVATE" } as const;

/** R5: the kind of endpoint that was asked for; a private one has a door and lets nobody in beside it. */
export const endpoint = (state: State, { api }: StackConfig): string[] => {
  const wrong = ofType(state, "aws_api_gateway_rest_api").filter(
    (rest) => textAt(rest, "endpoint_configuration.0.types.0") !== types[api.endpoint],
  );
  const doors = ofType(state, "aws_vpc_endpoint").filter((door) =>
    textAt(door, "service_name").endsWith(".execute-api"),
  );
  const closed = ofType(state, "aws_api_gateway_rest_api_policy").some((policy) =>
    statementsOf(textAt(policy, "policy")).some(
      ({ allows, condition }) =>
        !allows &&
        condition.includes("StringNotEquals") &&
        doors.some((door) => condition.includes(textAt(door, "id"))),
    ),
  );
  return [
    ...wrong.map((rest) => `${rest.address} has an endpoint of another kind, expected ${api.endpoint}`),
    ...(api.endpoint === "private"
      ? verdict([
          [doors.length === 1, `${doors.length} doors of the private API, expected 1`],
          [closed, "the private API answers elsewhere than at its door"],
        ])
      : []),
  ];
};

/** R5: nothing but GET is ever answered from a cache, and what is cached is encrypted. */
export const cachedMethods = (state: State): string[] =>
  ofType(state, "aws_api_gateway_method_settings").flatMap((entry) => {
    const [settings] = listAt(entry, "settings");
    if (settings === undefined || textAt(entry, "settings.0.caching_enabled") !== "true") return [];
    return verdict([
      [textAt(entry, "method_path").endsWith("/GET"), `${entry.address} caches answers to a body`],
      [textAt(entry, "settings.0.cache_data_encrypted") === "true", `${entry.address} caches in plain text`],
    ]);
  });
