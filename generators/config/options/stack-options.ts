import type * as z from "zod/mini";
import { group } from "@/generators/schema/field";
import { accessSchema } from "./access.schema";
import { alertsSchema } from "./alerts.schema";
import { apiSchema } from "./api.schema";
import { domainSchema } from "./domain.schema";
import { encryptionSchema, registrySchema } from "./encryption.schema";
import { firewallSchema } from "./firewall.schema";
import { generalShape } from "./general.schema";
import { modelsSchema } from "./models.schema";
import { networkSchema } from "./network.schema";
import { observabilitySchema } from "./observability.schema";
import { backendSchema, pipelineSchema } from "./pipeline.schema";
import { protectionSchema } from "./protection.schema";
import { scalingSchema } from "./scaling.schema";
import { storageSchema } from "./storage.schema";
import { usagePlansSchema } from "./usage-plans.schema";

/** Every option of a stack, each judged alone. What binds several fields is in `config/rules`. */
export const stackOptions = group(
  {
    ...generalShape,
    access: accessSchema,
    models: modelsSchema,
    scaling: scalingSchema,
    api: apiSchema,
    usagePlans: usagePlansSchema,
    domain: domainSchema,
    firewall: firewallSchema,
    network: networkSchema,
    storage: storageSchema,
    encryption: encryptionSchema,
    registry: registrySchema,
    protection: protectionSchema,
    observability: observabilitySchema,
    alerts: alertsSchema,
    pipeline: pipelineSchema,
    backend: backendSchema,
  },
  { label: "Stack", help: "Configuration of one serverless inference stack." },
);

/** A configuration in which every field is set. */
export type StackConfig = z.output<typeof stackOptions>;
