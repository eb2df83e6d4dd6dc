import { expect, test } from "vitest";
import { english } from "../words/english";
import { german } from "../words/german/interface";
import { headline } from "./headline";

const change = (
  action: "create" | "update" | "replace" | "delete" | "not known",
  type = "aws_lambda_function",
  refused: string | null = null,
) => ({ action, type, refused });

test.each([
  [[], "No resource changes."],
  [[change("create"), change("update")], "Nothing is rebuilt or destroyed."],
  [[change("update"), change("not known")], "Some resources may be rebuilt; none is destroyed for good."],
  [[change("replace")], "Of 1 changed resource, 1 is rebuilt."],
  [
    [change("replace", "aws_ecr_repository", "AWS refuses it")],
    "Of 1 changed resource, 1 is rebuilt. Among them the repository with your images. As it stands, 1 of them is refused: the tab Terraform says why.",
  ],
  [
    [change("replace", "aws_efs_file_system"), change("replace"), change("delete", "aws_kms_key"), change("create")],
    "Of 4 changed resources, 2 are rebuilt and 1 is destroyed. Among them the file system with your models and an encryption key.",
  ],
  [
    [
      change("delete", "aws_api_gateway_api_key"),
      change("delete", "aws_route53_zone"),
      change("replace", "aws_api_gateway_rest_api"),
    ],
    "Of 3 changed resources, 1 is rebuilt and 2 are destroyed. Among them the API with its address, an API key that a caller holds, and the hosted zone with its records.",
  ],
])("the headline of %j", (resources, words) => {
  expect(headline(resources, english.figures.headline, "en")).toBe(words);
});

test("the headline in German", () => {
  const resources = [change("replace", "aws_efs_file_system"), change("delete", "aws_kms_key"), change("create")];
  expect(headline(resources, german.figures.headline, "de")).toBe(
    "Von 3 geänderten Ressourcen: 1 wird neu aufgebaut und 1 wird gelöscht. Darunter: das Dateisystem mit Ihren Modellen und ein Schlüssel.",
  );
});
