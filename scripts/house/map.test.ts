import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../run/set-up/paths.mjs";
import { knownPaths } from "./source-files";

const paths = knownPaths();
const map = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const [, table = ""] = map.split("## The map");
/** `lib/hcl/`, but not `ui/`, which stands beside the room that it is in. */
const named = [...(table.split("\n## ")[0] ?? "").matchAll(/`([\w.-]+\/(?:[\w.-]+\/)*)`/g)].map(
  ([, room = ""]) => room,
);

/** Floors of which every room is somebody's to find; those of `app` and `components` are named as pages and panes are. */
const floors = new Set(["lib", "generators", "bin", "scripts", "e2e"]);

function roomsOf(path: string): readonly string[] {
  const [floor = "", room = "", ...below] = path.split("/");
  if (room === "") return [];
  return floors.has(floor) && below.length > 0 ? [`${floor}/${room}/`] : [`${floor}/`];
}

test("the map of ARCHITECTURE.md has every room", () => {
  const rooms = [...new Set(paths.flatMap(roomsOf))];
  expect(rooms.length).toBeGreaterThan(60);
  expect(rooms.filter((room) => !named.some((name) => name.startsWith(room)))).toEqual([]);
});

test("the map of ARCHITECTURE.md has no room that is gone, and is one page", () => {
  const within = ["", "generators/config/", "components/"];
  const isThere = (room: string) => within.some((floor) => paths.some((path) => path.startsWith(floor + room)));
  expect(named.filter((room) => !isThere(room))).toEqual([]);
  expect(map.split("\n").length).toBeLessThanOrEqual(100);
});
