/** A step of the wizard and a chapter of the docs: the fields that belong together, by path. */
export interface FeatureStep {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Dotted paths into StackConfig; a path to a group or list stands for all of it. */
  readonly paths: readonly string[];
}

/** In the order a person thinks about the stack. */
export const formSteps: readonly FeatureStep[] = [
  {
    key: "project",
    title: "Project",
    summary: "Names, Region, who owns provider.tf, tags.",
    paths: ["project", "environment", "owner", "version", "region", "regionMode", "layout", "tags"],
  },
  {
    key: "models",
    title: "Model versions",
    summary: "One function, alias and stage per version, with its concurrency.",
    paths: ["models"],
  },
  {
    key: "scaling",
    title: "Scaling",
    summary: "Account limit, target tracking, peak schedules.",
    paths: ["scaling"],
  },
  {
    key: "api",
    title: "API and quotas",
    summary: "Path, throttling, usage plans and keys.",
    paths: ["api", "usagePlans"],
  },
  { key: "domain", title: "Domain", summary: "Custom domain, certificate, DNS.", paths: ["domain"] },
  {
    key: "firewall",
    title: "Firewall",
    summary: "Rate limit, managed rules, countries, addresses.",
    paths: ["firewall"],
  },
  { key: "network", title: "Network", summary: "VPC range, zones, NAT, endpoints.", paths: ["network"] },
  {
    key: "data",
    title: "Storage and encryption",
    summary: "EFS, images, keys, secrets, what outlives a mistake.",
    paths: ["storage", "encryption", "registry", "protection"],
  },
  {
    key: "alerts",
    title: "Alerts and observability",
    summary: "E-mail, thresholds, retention, traces.",
    paths: ["alerts", "observability"],
  },
  { key: "pipeline", title: "CI/CD and state", summary: "Pipeline, state backend.", paths: ["pipeline", "backend"] },
];
