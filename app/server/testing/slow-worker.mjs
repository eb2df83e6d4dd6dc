let done = 0;

// For tests: a program that takes long to load, and a while for each job.
await new Promise((resolve) => setTimeout(resolve, 1_500));

export default async function work(job) {
  if (!job) return;
  await new Promise((resolve) => setTimeout(resolve, 100));
  done += 1;
  return { status: 200, headers: [["done", String(done)]], body: new Uint8Array() };
}
