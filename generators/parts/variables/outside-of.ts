import type { Liftable } from "@/lib/hcl";
import type { Limits } from "./limits";

/** Texts that hardly any field lets through, the shortest first. */
const TEXTS = ["", " ", "no such value"];

/** A value of the right type just outside the limits; throws where there is none. */
export function outsideOf(limits: Limits): Liftable {
  switch (limits.kind) {
    case "number":
      return limits.min - 1;
    case "choice":
      return typeof limits.values[0] === "number" ? Math.max(...limits.values.map(Number)) + 1 : "no such value";
    case "text": {
      const { min, pattern } = limits;
      const refused = TEXTS.find((text) => text.length < min || pattern?.test(text) === false);
      if (refused === undefined) throw new Error("received a text without limits, expected one that refuses something");
      return refused;
    }
    case "list":
      return [outsideOf(limits.item)];
    case "flag":
      throw new Error("received a flag, expected limits that refuse something");
  }
}
