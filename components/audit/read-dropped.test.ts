import { describe, expect, it } from "vitest";
import { zipBundle } from "@/lib/bundle/zip";
import { readDropped } from "./read-dropped";

const dropped = (path: string, content: BlobPart) => ({ path, file: new File([content], path) });
const tf = 'resource "aws_sns_topic" "t" {}\n';

describe("readDropped", () => {
  it("reads Terraform at its path, by path, and says what it left out", async () => {
    const { files, unread } = await readDropped([
      dropped("stack/net/vpc.tf", tf),
      dropped("stack/main.tf", tf),
      dropped("stack/logo.png", "x"),
      dropped("stack/README.md", "# Stack"),
      dropped("stack/broken.tf", Uint8Array.of(0xff, 0xfe)),
      dropped("stack/terraform.tfvars", "a = 1\n"),
    ]);
    expect(files.map(({ path }) => path)).toEqual(["stack/main.tf", "stack/net/vpc.tf", "stack/terraform.tfvars"]);
    expect(unread).toEqual([
      { path: "stack/logo.png", reason: "no Terraform and no Markdown" },
      { path: "stack/broken.tf", reason: "not UTF-8 text" },
      { path: "stack/README.md", reason: "documentation beside Terraform" },
    ]);
  });

  it("takes Markdown alone for an answer", async () => {
    expect(await readDropped([dropped("chat.md", "# Hi")])).toEqual({
      files: [{ path: "chat.md", text: "# Hi", markdown: true }],
      unread: [],
    });
  });

  it("unpacks a zip, and names what in it is no Terraform", async () => {
    const zip = zipBundle([
      { path: "main.tf", text: tf },
      { path: "app.py", text: "" },
    ]);
    const { files, unread } = await readDropped([dropped("stack.zip", zip)]);
    expect(files).toEqual([{ path: "main.tf", text: tf }]);
    expect(unread).toEqual([{ path: "app.py", reason: "no Terraform and no Markdown" }]);
    const bad = await readDropped([dropped("bad.zip", "no zip at all")]);
    expect(bad.unread).toEqual([{ path: "bad.zip", reason: expect.stringContaining("not a readable zip") }]);
  });

  it.each([
    ["one file", [dropped("big.tf", "#".repeat(11 * 1024 * 1024))], "larger than 10 MB"],
    ["all together", ["a", "b"].map((name) => dropped(`${name}.tf`, "#".repeat(6 * 1024 * 1024))), "more than 2000"],
  ])("stays within what the server takes: %s", async (_what, given, reason) => {
    const { unread } = await readDropped(given);
    expect(unread).toEqual([{ path: expect.any(String), reason: expect.stringContaining(reason) }]);
  });
});
