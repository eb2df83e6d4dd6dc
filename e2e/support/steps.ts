/** The steps of the configurator by name, as a person goes through them. */
export const steps = [
  "Project",
  "Model versions",
  "Scaling",
  "API and quotas",
  "Domain",
  "Firewall",
  "Network",
  "Storage and encryption",
  "Alerts and logs",
  "CI/CD and state",
  "Review",
];
