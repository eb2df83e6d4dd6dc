import { expect, test } from "vitest";
import { isNewer, scriptsIn } from "./newer-version";

const html = `<script nonce="x" src="/theme.js"></script>
<script src="/_next/static/chunks/a1.js" async=""></script><script>self.src="/no.js"</script>
<script src="/_next/static/chunks/b2.js?dpl=7" noModule=""></script>`;

test("scripts are read from their tags", () => {
  expect(scriptsIn(html)).toEqual(["/theme.js", "/_next/static/chunks/a1.js", "/_next/static/chunks/b2.js"]);
  expect(scriptsIn("<h1>Bad gateway</h1>")).toEqual([]);
});

test.each([
  ["the same scripts", ["/theme.js", "/_next/static/chunks/a1.js", "/_next/static/chunks/b2.js"], false],
  ["more, which came later", [...scriptsIn(html), "/_next/static/chunks/late.js"], false],
  ["one under another name", ["/theme.js", "/_next/static/chunks/a0.js", "/_next/static/chunks/b2.js"], true],
])("a page that has loaded %s", (_what, loaded, newer) => {
  expect(isNewer(loaded, html)).toBe(newer);
});
