import { characters, listed, pattern } from "./constraint-makers";
import type { Constraint, ValueConstraint } from "./constraints";

const CONNECTION = `
  HOST PORT USERNAME PASSWORD ENCRYPTED_PASSWORD JDBC_DRIVER_JAR_URI JDBC_DRIVER_CLASS_NAME JDBC_ENGINE JDBC_ENGINE_VERSION
  CONFIG_FILES INSTANCE_ID JDBC_CONNECTION_URL JDBC_ENFORCE_SSL CUSTOM_JDBC_CERT SKIP_CUSTOM_JDBC_CERT_VALIDATION
  CUSTOM_JDBC_CERT_STRING CONNECTION_URL KAFKA_BOOTSTRAP_SERVERS KAFKA_SSL_ENABLED KAFKA_CUSTOM_CERT
  KAFKA_SKIP_CUSTOM_CERT_VALIDATION KAFKA_CLIENT_KEYSTORE KAFKA_CLIENT_KEYSTORE_PASSWORD KAFKA_CLIENT_KEY_PASSWORD
  ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD KAFKA_SASL_MECHANISM KAFKA_SASL_PLAIN_USERNAME
  KAFKA_SASL_PLAIN_PASSWORD ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD KAFKA_SASL_SCRAM_USERNAME KAFKA_SASL_SCRAM_PASSWORD
  KAFKA_SASL_SCRAM_SECRETS_ARN ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD KAFKA_SASL_GSSAPI_KEYTAB KAFKA_SASL_GSSAPI_KRB5_CONF
  KAFKA_SASL_GSSAPI_SERVICE KAFKA_SASL_GSSAPI_PRINCIPAL SECRET_ID CONNECTOR_URL CONNECTOR_TYPE CONNECTOR_CLASS_NAME ENDPOINT
  ENDPOINT_TYPE ROLE_ARN REGION WORKGROUP_NAME CLUSTER_IDENTIFIER DATABASE
`
  .trim()
  .split(/\s+/);

const HEADER = members("http_target.header_parameters", {
  keys: [characters(0, 512), pattern("", "^[0-9A-Za-z_!#$%&'*+,.^|~-]+$")],
  values: [characters(0, 512), pattern("", "^\\t*[\\x20-\\x7E][\\t\\x20-\\x7E]*$")],
});

const QUERY = members("http_target.query_string_parameters", {
  keys: [characters(0, 512), pattern("", "[^\\x00-\\x1F\\x7F]+")],
  values: [characters(0, 512), pattern("", "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+")],
});

/**
 * What the provider demands of the members of a map; held against `terraform validate` by the snippets of the differential test.
 * https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0/internal/service
 */
export const WRITTEN_MEMBERS: Readonly<Record<string, readonly Constraint[]>> = {
  aws_athena_data_catalog: [members("parameters", { keys: [characters(1, 255)], values: [characters(0, 51_200)] })],
  aws_cloudwatch_event_target: [HEADER, QUERY],
  aws_evidently_feature: [members("entity_overrides", { keys: [characters(1, 512)], values: [characters(1, 127)] })],
  aws_finspace_kx_cluster: [
    members("command_line_arguments", { keys: [characters(1, 1024)], values: [characters(1, 1024)] }),
  ],
  aws_glue_connection: [members("connection_properties", { keys: [listed("", CONNECTION)] })],
  aws_sagemaker_model: ["container", "primary_container"].map((block) =>
    members(
      `${block}.environment`,
      { keys: [characters(0, 1024), pattern("", "^[A-Za-z_][0-9A-Za-z_]*$")], values: [characters(0, 1024)] },
      true,
    ),
  ),
  aws_service_discovery_instance: [
    members("attributes", {
      keys: [characters(1, 255), pattern("", "^[0-9A-Za-z!-~]+$")],
      values: [characters(0, 1024), pattern("", "^([0-9A-Za-z!-~][0-9A-Za-z \\t!-~]*){0,1}[0-9A-Za-z!-~]{0,1}$")],
    }),
  ],
};

interface Members {
  readonly keys?: readonly ValueConstraint[];
  readonly values?: readonly ValueConstraint[];
}

/** `whole`: the provider names the map and no member of it. */
function members(path: string, { keys = [], values = [] }: Members, whole = false): ValueConstraint {
  return { kind: "members", path, keys, values, whole };
}
