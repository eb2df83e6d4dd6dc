import { byDefault, choice, describe, group, integer, nullable, text } from "@/generators/schema/field";
import { PROVISIONED } from "./model-capacity.schema";

const API_KEYS =
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html";
const RESERVED = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html";
const FIELD_NAME = "https://www.rfc-editor.org/rfc/rfc9110.html#name-field-names";

/** A stage of its own, whose router hands each call to one of the versions. */
export const trafficSplitSchema = group(
  {
    stickTo: choice(["none", "api-key", "header"], {
      label: "Sticky by",
      help: "What identifies a caller, so that it keeps its version as long as the shares stay the same. None: each call is drawn by itself.",
      options: { none: "Nothing", "api-key": "API key", header: "Header" },
      source: API_KEYS,
    }).apply(byDefault, "none"),
    header: text({
      label: "Caller's header",
      help: "Callers set it themselves, so they can choose their version by its value; calls without it are drawn.",
      pattern: /^[a-z][a-z0-9-]*[a-z0-9]$/,
      expected: "2 to 64 lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen",
      placeholder: "x-caller-id",
      min: 2,
      max: 64,
      when: [{ field: "stickTo", is: ["header"] }],
      source: FIELD_NAME,
    }).apply(byDefault, "x-caller-id"),
    provisionedConcurrency: integer({
      label: "Router's provisioned concurrency",
      help: "Environments of the router that are kept warm. Billed by the hour. 0: none, the first calls start cold.",
      min: 0,
      max: 10000,
      source: PROVISIONED,
    }).apply(byDefault, 5),
    reservedConcurrency: integer({
      label: "Router's reserved concurrency",
      help: "Calls that the split lets through at once, taken from the account's limit: the router waits while a version answers.",
      min: 1,
      max: 100000,
      source: RESERVED,
    }).apply(byDefault, 100),
  },
  { label: "Traffic split", help: "A stage that splits its calls across the versions." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Traffic split",
    help: "One more stage, /split, whose router hands each call to a version by its share. The versions keep their own stages.",
    source: "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html",
    advanced: true,
  })
  .apply(byDefault, null);
