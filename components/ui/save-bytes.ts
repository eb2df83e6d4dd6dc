/** Hands bytes or text to the browser as a file. */
export function saveBytes(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes over once the click is handled; a later turn frees them.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
