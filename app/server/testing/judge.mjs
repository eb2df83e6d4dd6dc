/** Says which process judged; what is called "never" has no end, and at "exit" the process ends. */
process.on("message", ({ id, texts: [{ path }] }) => {
  if (path === "exit") process.exit(1);
  if (path !== "never") process.send({ id, found: [{ path, message: String(process.pid) }] });
});
