/** A step of the wizard and a chapter of the docs: the fields that belong together, by path. */
export interface FeatureStep {
  readonly key: string;
  readonly title: string;
  /** The heading that it stands under. */
  readonly group: "Basics" | "Traffic" | "Platform" | "Operations";
  readonly summary: string;
  /** Dotted paths into StackConfig; a path to a group or list stands for all of it. */
  readonly paths: readonly string[];
}

/** In the order a person thinks about the stack. */
export const formSteps: readonly FeatureStep[] = [
  {
    key: "project",
    title: "Project",
    group: "Basics",
    summary: "What the stack is called, where it runs, and who owns it.",
    paths: ["project", "environment", "owner", "version", "region", "regionMode", "layout", "tags"],
  },
  {
    key: "models",
    title: "Model versions",
    group: "Basics",
    summary: "Each version gets its own Lambda function, alias and API stage, so versions run side by side.",
    paths: ["models"],
  },
  {
    key: "scaling",
    title: "Scaling",
    group: "Basics",
    summary: "How provisioned concurrency follows the load, and what the account allows.",
    paths: ["scaling"],
  },
  {
    key: "api",
    title: "API and quotas",
    group: "Traffic",
    summary: "Where callers reach the model, how they authenticate, and how much each may call.",
    paths: ["api", "usagePlans"],
  },
  {
    key: "domain",
    title: "Domain",
    group: "Traffic",
    summary: "A host name of your own, with its certificate and DNS records.",
    paths: ["domain"],
  },
  {
    key: "firewall",
    title: "Firewall",
    group: "Traffic",
    summary: "What AWS WAF lets through: rates, managed rules, countries, addresses.",
    paths: ["firewall"],
  },
  {
    key: "network",
    title: "Network",
    group: "Platform",
    summary: "The private network that the functions run in, and its way out.",
    paths: ["network"],
  },
  {
    key: "data",
    title: "Storage and encryption",
    group: "Platform",
    summary: "Where models, images and secrets are kept, what encrypts them, and what outlives a mistake.",
    paths: ["storage", "encryption", "registry", "protection"],
  },
  {
    key: "alerts",
    title: "Alerts and logs",
    group: "Operations",
    summary: "Who is alerted to what, from which threshold, and how long logs are kept.",
    paths: ["alerts", "observability"],
  },
  {
    key: "pipeline",
    title: "CI/CD and state",
    group: "Operations",
    summary: "How changes reach AWS, what bounds the roles they make, and where Terraform keeps its state.",
    paths: ["pipeline", "access", "backend"],
  },
];
