import { describe, expect, it } from "vitest";
import { checkConfig } from "@/generators/config/stack";

function domain(truststoreUri: string) {
  return {
    api: { disableDefaultEndpoint: true },
    domain: { name: "a.bank.io", zone: "external", mutualTls: { truststoreUri } },
  };
}
function pipeline(branch: string, repository = "bank/models") {
  return { pipeline: { kind: "github", repository, branch } };
}
function backend(changes: object) {
  return { backend: { bucket: "bank-state", ...changes } };
}
function countries(...codes: readonly string[]) {
  return { firewall: { geoMode: "allow", countries: codes } };
}
function schedule(timeZone: string) {
  return { scaling: { schedules: [{ name: "peak", timeZone, minCapacity: 20 }] } };
}

const refused: readonly (readonly [string, unknown, RegExp])[] = [
  ...["/..", "/.", "/a/../b"].map((rootPath) => [rootPath, { storage: { rootPath } }, /Access point folder/] as const),
  ["/mnt/..", { storage: { mountPath: "/mnt/.." } }, /Mount path/],
  ...["a..b", "192.168.5.4", "xn--abc", "abc-s3alias", "abc--x-s3"].map(
    (bucket) => [bucket, backend({ bucket }), /State bucket/] as const,
  ),
  ["a/../b", backend({ key: "a/../b" }), /State key/],
  ["us-gov-west-1", backend({ region: "us-gov-west-1" }), /State Region.*not supported/],
  ["s3://a..b/ca.pem", domain("s3://a..b/ca.pem"), /Truststore/],
  ...["a//b", "a..b", "a/.b", "a.lock/b", "a.lock"].map((branch) => [branch, pipeline(branch), /Branch/] as const),
  ["bank/..", pipeline("main", "bank/.."), /Source repository/],
  ...["Mars/Olympus", "america/new_york"].map((zone) => [zone, schedule(zone), /Time zone/] as const),
  ...["cn-north-1", "us-gov-west-1", "us-iso-east-1"].map(
    (region) => [region, { region }, /AWS Region.*not supported/] as const,
  ),
  ...[".a..@b.io", "a..b@b.io", "a.@b.io"].map(
    (address) => [address, { alerts: { emails: [address] } }, /E-mail address.*dot/] as const,
  ),
  ...["ZZ", "EU", "QQ"].map((code) => [code, countries(code), /Country/] as const),
  ["a..b", { network: { extraEndpoints: ["a..b"] } }, /Endpoint service/],
];

describe("what the form of a text cannot say", () => {
  it.each(refused)("refuses %s by name, with what came and what is expected", (received, config, message) => {
    const checked = checkConfig(config);
    const messages = checked.ok ? [] : checked.issues.map((issue) => issue.message);
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(messages[0]).toContain(`received ${JSON.stringify(received)}, expected `);
  });

  it.each<[string, unknown]>([
    ["dots inside names", { storage: { rootPath: "/a..b/.c", mountPath: "/mnt/m..1" } }],
    ["a bucket with dots", backend({ bucket: "state.bank-1.io", region: "mx-central-1" })],
    ["a branch with parts", pipeline("release/1.2")],
    ["zones with other names", schedule("Asia/Kolkata")],
    ["UTC", schedule("UTC")],
    ["new Regions", { region: "ap-southeast-7" }],
    ["countries", countries("US", "GB", "XK", "TW")],
    ["dots inside an address", { alerts: { emails: ["a.b+c@bank.io"] } }],
  ])("accepts %s", (_what, config) => {
    expect(checkConfig(config)).toMatchObject({ ok: true });
  });
});
