import type { FieldPath } from "@/generators/schema/fields";
import { thousands } from "@/lib/text/thousands";
import { fastestCaller, RATE_WINDOW_SECONDS } from "../facts/caller-rate";
import { smallestForPeaks } from "../facts/warmth";
import { zonesOf } from "../options/cloud-places";
import type { StackConfig } from "../options/stack-options";
import { backupWaysOut } from "./backup-consistency";
import { domainWaysOut } from "./domain-ways-out";
import { modelWaysOut } from "./model-ways-out";
import { networkWaysOut } from "./network-ways-out";
import { splitWaysOut } from "./split-consistency";
import { type WayOut, type Ways, way } from "./way-out";

const rate: Ways = (config) => {
  const fastest = fastestCaller(config);
  if (!fastest) return [];
  const slower = Math.max(1, Math.floor(config.firewall.rateLimit / RATE_WINDOW_SECONDS));
  const lower = config.usagePlans.flatMap(({ rateLimit }, at) =>
    rateLimit > slower ? [[["usagePlans", at, "rateLimit"], slower] as const] : [],
  );
  return [
    way(`Let ${thousands(fastest.inWindow)} pass`, [["firewall", "rateLimit"], fastest.inWindow]),
    way(`Sell at most ${thousands(slower)} requests a second`, ...lower),
  ];
};

const schedules: Ways = ({ models }, path) => [
  way("Remove the schedules", [path, []]),
  ...models
    .slice(0, 1)
    .map(({ name }) => way(`Keep 1 environment of ${name} warm`, [["models", 0, "provisionedConcurrency"], 1])),
];

const peak: Ways = (config, path) => {
  const smallest = smallestForPeaks(config);
  return [way(`Set to ${thousands(smallest)}`, [path, smallest])];
};

const anyCountry: Ways = () => [way("Let every country in", [["firewall", "geoMode"], "off"])];

/** Alarms that would go to a list without an address go where somebody is. */
const routes: Ways = ({ alerts }) => {
  const informing = Object.entries(alerts.routes).filter(([, to]) => to === "info");
  return [
    way("Send them to on call", ...informing.map(([kind]) => [["alerts", "routes", kind], "on-call"] as const)),
    ...alerts.emails.slice(0, 1).map((address) => way(`Use ${address}`, [["alerts", "infoEmails"], [address]])),
  ];
};

const keyRegion: Ways = ({ backend }) => {
  const of = backend?.kmsKeyId.split(":")[3];
  return of === undefined ? [] : [way(`Keep the state in ${of}`, [["backend", "region"], of])];
};

const fewerZones: Ways = ({ region }, path) => [way(`Use ${zonesOf(region)} zones`, [path, zonesOf(region)])];

const waysOut: Readonly<Record<string, Ways>> = {
  ...modelWaysOut,
  ...domainWaysOut,
  ...networkWaysOut,
  ...backupWaysOut,
  ...splitWaysOut,
  "network.zones": fewerZones,
  "firewall.rateLimit": rate,
  "firewall.geoMode": anyCountry,
  "firewall.countries": anyCountry,
  "scaling.schedules": schedules,
  "scaling.schedules.*.minCapacity": peak,
  "alerts.infoEmails": routes,
  "backend.kmsKeyId": keyRegion,
};

/** What could make a refused field hold, given all fields each of which holds for itself. */
export function candidatesFor(config: StackConfig, path: FieldPath): readonly WayOut[] {
  const kind = path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
  return waysOut[kind]?.(config, path) ?? [];
}
