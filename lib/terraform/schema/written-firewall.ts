import { listed, pattern } from "./constraint-makers";
import type { ValueConstraint } from "./constraints";

const TRANSFORMATIONS = [
  "NONE COMPRESS_WHITE_SPACE HTML_ENTITY_DECODE LOWERCASE CMD_LINE URL_DECODE BASE64_DECODE HEX_DECODE MD5 REPLACE_COMMENTS",
  "ESCAPE_SEQ_DECODE SQL_HEX_DECODE CSS_DECODE JS_DECODE NORMALIZE_PATH NORMALIZE_PATH_WIN REMOVE_NULLS REPLACE_NULLS",
  "BASE64_DECODE_EXT URL_DECODE_UNI UTF8_TO_UNICODE",
].flatMap((names) => names.split(" "));
const MANAGED = "rule.statement.managed_rule_group_statement.managed_rule_group_configs";
const NAME = "^[0-9a-z_-]*$";
const MATCHES = [
  "byte_match",
  "regex_match",
  "regex_pattern_set_reference",
  "size_constraint",
  "sqli_match",
  "xss_match",
];
const POSITIONS = ["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"];
const SCOPES = ["ALL", "KEY", "VALUE"];
const OVERSIZE = ["CONTINUE", "MATCH", "NO_MATCH"];
const FALLBACK = ["MATCH", "NO_MATCH"];

/** Where a statement may stand: alone, under another, under two. */
const COMBINED = ["and_statement.statement", "or_statement.statement", "not_statement.statement"];
const NARROWED = ["rate_based_statement.scope_down_statement", "managed_rule_group_statement.scope_down_statement"];
const STATEMENTS = ["", ...COMBINED, ...NARROWED, ...[...COMBINED, ...NARROWED].flatMap(inEach)].map((within) =>
  within === "" ? "rule.statement" : `rule.statement.${within}`,
);

function inEach(outer: string): readonly string[] {
  return COMBINED.map((inner) => `${outer}.${inner}`);
}

function ofMatch(statement: string): readonly ValueConstraint[] {
  const field = `${statement}.field_to_match`;
  return [
    listed(`${statement}.text_transformation.type`, TRANSFORMATIONS),
    pattern(`${field}.single_header.name`, NAME),
    pattern(`${field}.single_query_argument.name`, NAME),
    ...["cookies", "headers", "json_body"].map((part) => listed(`${field}.${part}.match_scope`, SCOPES)),
    ...["body", "cookies", "headers", "header_order", "json_body"].map((part) =>
      listed(`${field}.${part}.oversize_handling`, OVERSIZE),
    ),
    listed(`${field}.json_body.invalid_fallback_behavior`, [...FALLBACK, "EVALUATE_AS_STRING"]),
    ...["ja3_fingerprint", "ja4_fingerprint", "uri_fragment"].map((part) =>
      listed(`${field}.${part}.fallback_behavior`, FALLBACK),
    ),
  ];
}

/**
 * What the rules of a web ACL or a rule group may look at and how, which the provider tells of no place in their sets; held against
 * `terraform validate` by the snippets of the differential test.
 * https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/wafv2/schemas.go
 */
export const FIREWALL: readonly ValueConstraint[] = [
  pattern("rule.visibility_config.metric_name", "^[0-9A-Za-z_-]+$"),
  pattern("rule.rule_label.name", "^[0-9A-Za-z_:-]*$"),
  listed(`${MANAGED}.aws_managed_rules_bot_control_rule_set.inspection_level`, ["COMMON", "TARGETED"]),
  ...["acfp", "atp"].map((kind) =>
    listed(`${MANAGED}.aws_managed_rules_${kind}_rule_set.request_inspection.payload_type`, ["JSON", "FORM_ENCODED"]),
  ),
  ...STATEMENTS.flatMap(ofStatement),
];

function ofStatement(at: string): readonly ValueConstraint[] {
  return [
    ...MATCHES.flatMap((kind) => ofMatch(`${at}.${kind}_statement`)),
    listed(`${at}.byte_match_statement.positional_constraint`, POSITIONS),
    listed(`${at}.size_constraint_statement.comparison_operator`, ["EQ", "NE", "LE", "LT", "GE", "GT"]),
    listed(`${at}.sqli_match_statement.sensitivity_level`, ["LOW", "HIGH"]),
    listed(`${at}.geo_match_statement.forwarded_ip_config.fallback_behavior`, FALLBACK),
    listed(`${at}.ip_set_reference_statement.ip_set_forwarded_ip_config.fallback_behavior`, FALLBACK),
    listed(`${at}.ip_set_reference_statement.ip_set_forwarded_ip_config.position`, ["FIRST", "LAST", "ANY"]),
    listed(`${at}.label_match_statement.scope`, ["LABEL", "NAMESPACE"]),
  ];
}
