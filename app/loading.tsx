/** Shown while the server draws the page. */
export default function Loading() {
  return (
    <p role="status" className="m-auto px-6 py-16 text-ink-faint">
      Drawing the form…
    </p>
  );
}
