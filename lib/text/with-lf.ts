/** Windows checkouts change line ends, which is no edit. */
export function withLf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
