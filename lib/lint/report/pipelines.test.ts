import { expect, test } from "vitest";
import { escapeXml } from "@/lib/text/escape-xml";
import { toCheckstyle } from "./checkstyle";
import { cleanReport, exampleReport } from "./example-report";
import { toGithub } from "./github";
import { toGitlab } from "./gitlab";
import { toJunit } from "./junit";

const [first] = exampleReport.findings;
const hostile = {
  ...exampleReport,
  findings: first ? [{ ...first, file: "a,b:c.tf", message: 'x %0A\r\n::error::y <b attr="1">&\u0007' }] : [],
};

test("github: one command a finding, by severity", () => {
  expect(toGithub(exampleReport)).toBe(
    [
      "::error file=a b/main.tf,line=1,endLine=1,col=1,title=stackwright%3A reserved::aws_lambda_function.model has no reserved concurrency, expected a number",
      '::notice file=a b/main.tf,line=6,endLine=6,col=14,title=stackwright%3A mail::placeholder "alerts@example.com", expected a real address',
      "",
    ].join("\n"),
  );
  expect(toGithub(cleanReport)).toBe("");
});

test("github: no text of a finding becomes a command", () => {
  const text = toGithub(hostile);
  expect(text.split("\n")).toHaveLength(2);
  expect(text).toContain("file=a%2Cb%3Ac.tf,");
  expect(text).toContain("::x %250A%0D%0A::error::y");
});

test("gitlab: what its report asks for", () => {
  const [issue, ...more] = toGitlab(exampleReport);
  expect(issue).toEqual({
    description: "aws_lambda_function.model has no reserved concurrency, expected a number",
    check_name: "reserved",
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: "critical",
    location: { path: "a b/main.tf", lines: { begin: 1, end: 1 } },
  });
  expect(more).toHaveLength(1);
  expect(toGitlab(cleanReport)).toEqual([]);
});

test("junit: findings are failed tests, a clean file one that passed", () => {
  const text = toJunit(exampleReport);
  expect(text).toContain('<testsuites name="stackwright" tests="2" failures="2">');
  expect(text).toContain('<testcase name="reserved at 1:1" classname="a b/main.tf" file="a b/main.tf">');
  expect(text).toContain('<failure type="low" message="a b/main.tf:6:14 placeholder &quot;alerts@example.com&quot;, ');
  expect(toJunit(cleanReport)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stackwright" tests="1" failures="0">\n<testsuite name="a b/main.tf" tests="1" failures="0">\n<testcase name="no findings" classname="a b/main.tf" file="a b/main.tf"/>\n</testsuite>\n</testsuites>\n',
  );
});

test("checkstyle: files with findings only", () => {
  const text = toCheckstyle(exampleReport);
  expect(text).toContain(
    '<file name="a b/main.tf">\n<error line="1" column="1" severity="error" message="aws_lambda_function.model has no reserved concurrency, expected a number" source="stackwright.reserved"/>',
  );
  expect(toCheckstyle(cleanReport)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0"/>\n');
});

test.each([toJunit, toCheckstyle])("no text of a finding becomes markup", (write) => {
  expect(write(hostile)).toContain("x %0A&#13;&#10;::error::y &lt;b attr=&quot;1&quot;&gt;&amp;\ufffd");
});

test("what XML cannot hold is replaced", () => {
  expect(escapeXml("a\u0000\ud800\u{1f600}\t")).toBe("a\ufffd\ufffd\u{1f600}&#9;");
});
