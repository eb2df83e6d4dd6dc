import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { isObject } from "@/lib/json/is-object";
import { valueAt } from "@/lib/json/value-at";
import { version } from "@/package.json";
import { root } from "../run/set-up/paths.mjs";
import schema from "./kubernetes.gen.json";

const folder = join(root, "deploy", "kubernetes");
const kustomization = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8"));
const objects: readonly Record<string, unknown>[] = kustomization.resources.map((name: string) =>
  parse(readFileSync(join(folder, name), "utf8")),
);
const kindOf = ({ kind }: Record<string, unknown>) => String(kind);
const the = (kind: string) => objects.find((object) => kindOf(object) === kind);
/** What stands at a dotted path of the object of a kind. */
const at = (kind: string, path: string) => valueAt(the(kind), path.split("."));
const labels = { "app.kubernetes.io/name": "stackwright" };
const ajv = new Ajv2020({ strict: false }).addSchema(schema, "kubernetes");

/** What Kubernetes would not take of an object; unknown fields are refused, too. */
function problemsOf(object: Record<string, unknown>): readonly string[] {
  const validate = ajv.getSchema(`kubernetes#/$defs/${kindOf(object)}`);
  if (!validate) return [`no schema for ${kindOf(object)}`];
  return validate(object)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe("deploy/kubernetes", () => {
  it("lists every file that is there, one object of each kind", () => {
    const files = readdirSync(folder).filter((name) => name !== "kustomization.yaml");
    expect([...kustomization.resources].sort()).toEqual(files.sort());
    expect(new Set(objects.map(kindOf)).size).toBe(objects.length);
  });

  it.each(objects.map((object) => [kindOf(object), object] as const))(
    "holds a %s as its schema has it",
    (_, object) => {
      expect(problemsOf(object)).toEqual([]);
    },
  );

  it("has a schema that refuses what is misspelt, of the wrong type or missing", () => {
    const scaler = { ...the("HorizontalPodAutoscaler") };
    const spec = { ...(isObject(scaler.spec) && scaler.spec) };
    expect(problemsOf({ ...scaler, spec: { ...spec, maxReplica: 3 } })).toEqual([
      "/spec: must NOT have additional properties",
    ]);
    expect(problemsOf({ ...scaler, spec: { ...spec, maxReplicas: "3" } })).toEqual([
      "/spec/maxReplicas: must be number",
    ]);
    expect(problemsOf({ ...scaler, spec: { maxReplicas: 3 } })).toHaveLength(1);
  });

  it("selects its own pods alone, everywhere", () => {
    expect(at("Deployment", "spec.template.metadata.labels")).toEqual(labels);
    expect(at("Deployment", "spec.selector")).toEqual({ matchLabels: labels });
    expect(at("Service", "spec.selector")).toEqual(labels);
    expect(at("PodDisruptionBudget", "spec.selector")).toEqual({ matchLabels: labels });
    expect(at("NetworkPolicy", "spec.podSelector")).toEqual({ matchLabels: labels });
    expect(at("HorizontalPodAutoscaler", "spec.scaleTargetRef")).toEqual({
      apiVersion: "apps/v1",
      kind: "Deployment",
      name: at("Deployment", "metadata.name"),
    });
    expect(Number(at("HorizontalPodAutoscaler", "spec.minReplicas"))).toBeGreaterThan(
      Number(at("PodDisruptionBudget", "spec.maxUnavailable")),
    );
    expect(at("Deployment", "spec.replicas")).toBeUndefined();
  });

  it("runs as nobody in particular, writes nothing, reaches nothing", () => {
    const pod = (path: string) => at("Deployment", `spec.template.spec.${path}`);
    const container = (path: string) => pod(`containers.0.${path}`);
    expect(pod("securityContext")).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: "RuntimeDefault" },
    });
    expect(container("securityContext")).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    expect([pod("automountServiceAccountToken"), pod("volumes"), at("NetworkPolicy", "spec.egress")]).toEqual([
      false,
      undefined,
      [],
    ]);
    for (const probe of ["startupProbe", "readinessProbe", "livenessProbe"])
      expect(container(`${probe}.httpGet`)).toEqual({ path: "/api/health", port: "http" });
    expect(container("resources.requests.memory")).toBe("400Mi");
    expect(Number(pod("terminationGracePeriodSeconds"))).toBeGreaterThan(15);
  });

  const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;
  it.skipIf(!hasKubectl)("is rendered by kustomize to the same objects (skipped where there is no kubectl)", () => {
    const rendered = parseAllDocuments(execFileSync("kubectl", ["kustomize", folder], { encoding: "utf8" }));
    const all = rendered.map((document): Record<string, unknown> => document.toJS());
    expect(all.flatMap(problemsOf)).toEqual([]);
    expect(all.map(kindOf).sort()).toEqual(objects.map(kindOf).sort());
    expect(JSON.stringify(all)).toContain(`"image":"stackwright:${version}"`);
  });
});

it("names this version, in the overlay and in deploy/compose.yaml", () => {
  const { services } = parse(readFileSync(join(root, "deploy", "compose.yaml"), "utf8"));
  expect(kustomization.images).toEqual([{ name: "stackwright", newTag: version }]);
  expect(services.stackwright).toMatchObject({
    image: `stackwright:${version}`,
    user: "1000:1000",
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
  });
});
