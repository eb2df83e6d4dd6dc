import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pythonMissing, writePython } from "./python.examples";

const file = Buffer.from('{"bias": 0, "weights": {"amount": 0}}');
const sha256 = createHash("sha256").update(file).digest("hex");
const notAModel = Buffer.from("{}");
const size = file.length;

function part(offset: number, bytes: Buffer, more: object = {}) {
  return { sha256, size, offset, data: bytes.toString("base64"), ...more };
}

const installed = { modelSha256: sha256, installed: true };
function refused(message: RegExp) {
  return { raised: "Refused", message: expect.stringMatching(message) };
}

/** In this order, into one folder. */
const events: readonly (readonly [string, object, object])[] = [
  ["no digest", part(0, file, { sha256: "../v2" }), refused(/64 hexadecimal digits/)],
  ["a part that comes too early", part(9, file.subarray(9)), refused(/expected the part at 0, received the one at 9/)],
  ["the first part", part(0, file.subarray(0, 9)), { modelSha256: sha256, installed: false, received: 9 }],
  ["a part twice", part(4, file.subarray(4, 9)), { modelSha256: sha256, installed: false, received: 9 }],
  ["a part that overlaps", part(4, file.subarray(4)), refused(/expected the part at 9, received the one at 4/)],
  ["more than was announced", part(9, file), refused(/expected 37 bytes, received more/)],
  ["other bytes", part(9, Buffer.alloc(size - 9)), refused(/expected the digest .*, received/)],
  ["all of it again", part(0, file.subarray(0, 9)), { modelSha256: sha256, installed: false, received: 9 }],
  ["the last part", part(9, file.subarray(9)), { ...installed, received: size }],
  ["a model that is there", part(0, file.subarray(0, 9)), installed],
  [
    "a file that the version cannot read",
    part(0, notAModel, { size: 2, sha256: createHash("sha256").update(notAModel).digest("hex") }),
    { raised: "NotReady", message: expect.stringContaining('holds no "weights"') },
  ],
];

it.skipIf(pythonMissing)("takes a model in order and as a whole, or not at all (skipped without python3)", () => {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-loader-"));
  writePython(folder);
  const output = execFileSync("python3", ["-B", "drive.py"], {
    cwd: folder,
    encoding: "utf8",
    input: JSON.stringify(events.map(([, event]) => event)),
    env: {
      ...process.env,
      MODULE: "loader",
      AWS_LAMBDA_FUNCTION_NAME: "stack--v1",
      MODEL_FOLDER: join(folder, "mnt"),
      MODEL_VERSION: "v1",
    },
  });
  const lines = output.trim().split("\n");
  const answers = lines.filter((line) => line.startsWith("ANSWER ")).map((line): unknown => JSON.parse(line.slice(7)));
  expect(answers.map((answer, at) => [events[at]?.[0], answer])).toEqual(
    events.map(([title, , want]) => [title, want]),
  );
  expect(readFileSync(join(folder, "mnt", sha256, "model.json"))).toEqual(file);
  const names = (folders: readonly string[]) => folders.flatMap((one) => readdirSync(join(folder, "mnt", one)));
  expect(names(readdirSync(join(folder, "mnt")))).toEqual(["model.json"]);
  const logs = lines.filter((line) => !line.startsWith("ANSWER "));
  expect(logs).toHaveLength(events.length);
  // Safe: the loader's log writes JSON objects.
  for (const log of logs) expect((JSON.parse(log) as { modelSha256?: string }).modelSha256).toBeTruthy();
});

it.skipIf(pythonMissing)(
  "puts in place what it judged, though another load begins meanwhile (skipped without python3)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "stackwright-loader-"));
    writePython(folder);
    const meanwhile = [
      "import json, loader, sys",
      "whole, first = json.load(sys.stdin)",
      "loader.read_model = lambda path: loader.append(f'mnt/{whole[\"sha256\"]}/model.json.incoming', first)",
      "loader.load(whole)",
    ];
    execFileSync("python3", ["-B", "-c", meanwhile.join("\n")], {
      cwd: folder,
      input: JSON.stringify([part(0, file), part(0, file.subarray(0, 9))]),
      env: { ...process.env, MODEL_FOLDER: "mnt" },
    });
    expect(readFileSync(join(folder, "mnt", sha256, "model.json"))).toEqual(file);
  },
);
