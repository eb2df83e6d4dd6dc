import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Measurement } from "../bench/measure";
import { startNextServer } from "../run/build/next-server";
import { findFreePort } from "../run/set-up/port";
import { ask, asked } from "./asked";

/** One fresh answer by either; a GET goes to the other one when the first is gone: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream */
const settings = (port: number, ports: readonly number[]) => `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp; scgi_temp_path temp;
  upstream instances { ${ports.map((one) => `server localhost:${one} max_fails=1 fail_timeout=2s;`).join(" ")} }
  server {
    listen ${port};
    location / { proxy_pass http://instances; proxy_next_upstream error timeout http_502; proxy_set_header Host $host; }
  }
}
`;

function startNginx(port: number, ports: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-load-"));
  mkdirSync(join(folder, "temp"));
  writeFileSync(join(folder, "nginx.conf"), settings(port, ports));
  const proxy = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", "nginx.conf"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    const ended = new Promise((resolve) => proxy.once("exit", resolve));
    proxy.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { address: `http://localhost:${port}`, stop };
}

/** Eight callers that ask for zips, while `kill` ends one instance. */
async function zipsWhile(address: string, kill: () => void) {
  const started = performance.now();
  const statuses: number[] = [];
  const caller = async () => {
    while (performance.now() - started < 10_000)
      statuses.push((await ask(address, asked["bundle.zip"]?.() ?? {})).status);
  };
  const timer = setTimeout(kill, 4_000);
  await Promise.all(Array.from({ length: 8 }, caller));
  clearTimeout(timer);
  return statuses;
}

async function differences(addresses: readonly string[]): Promise<number> {
  const zip = asked["bundle.zip"]?.() ?? {};
  const seen = await Promise.all(addresses.map((address) => ask(address, zip)));
  const [first] = seen;
  const isSame = ({ bytes, headers }: (typeof seen)[number]) =>
    first && headers.get("etag") === first.headers.get("etag") && Buffer.compare(bytes, first.bytes) === 0;
  return seen.filter((one) => !isSame(one)).length;
}

async function measure(addresses: readonly string[], proxy: string, kill: () => void): Promise<readonly Measurement[]> {
  const different = await differences([...addresses, proxy]);
  const statuses = await zipsWhile(proxy, kill);
  const lost = statuses.filter((status) => status !== 200).length;
  return [
    { name: "two instances behind nginx: answers with other bytes or ETag", value: different, unit: "", limit: 0 },
    { name: `one killed under load: lost, of ${statuses.length} zips`, value: lost, unit: "", limit: 0 },
  ];
}

/** Either instance may answer, and one that is killed costs no request that may be sent again. */
export const twoInstances: Bench = async () => {
  if (spawnSync("nginx", ["-v"]).status !== 0) return { skipped: "nginx is not on the PATH" };
  const ports = [await findFreePort(), await findFreePort()];
  const instances = ports.map((port) => startNextServer(port));
  const proxy = startNginx(await findFreePort(), ports);
  try {
    for (const { address, answers } of instances) if (!(await answers())) throw new Error(`${address} did not answer`);
    return await measure(
      instances.map(({ address }) => address),
      proxy.address,
      () => instances[0]?.server.kill("SIGKILL"),
    );
  } finally {
    await proxy.stop();
    for (const { server } of instances) server.kill();
  }
};
