import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

const mutualTls = { truststoreUri: "s3://bank-truststore/callers.pem" };
const behind: StackInput = {
  api: { disableDefaultEndpoint: true },
  domain: { name: "fraud.north-bank.com", zone: "external", mutualTls },
};

/** What a line of the access log says of whoever called, beside the address. */
function callersIn(input: StackInput): readonly string[] {
  const text = generate(configOf(input)).find(({ path }) => path === "api.tf")?.text ?? "";
  return [...text.matchAll(/"\$context\.identity\.([\w.]+)"/g)].map(([, said = ""]) => said);
}

const everybody = ["apiKeyId", "sourceIp", "userAgent"];
const signer = ["accountId", "userArn"];
const certificate = ["clientCert.issuerDN", "clientCert.serialNumber", "clientCert.subjectDN"];

it.each<[string, StackInput, readonly string[]]>([
  ["a key", {}, everybody],
  ["a signature", { api: { authorization: "iam" } }, [...everybody, ...signer]],
  ["both", { api: { authorization: "api-key-and-iam" } }, [...everybody, ...signer]],
  ["a key and a certificate", behind, [...everybody, ...certificate]],
])("the access log says by %s who called", (_, input, said) => {
  expect([...callersIn(input)].sort()).toEqual([...said].sort());
});
