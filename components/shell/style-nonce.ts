/** The policy lets only style elements with the page's nonce in; libraries make their own, so they are given it. */
function lendNonceToStyles(nonce: string): void {
  const create = document.createElement.bind(document);
  // The wrapper hands on exactly what it was given, so every overload keeps its meaning.
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}

const nonce =
  typeof document === "undefined" ? undefined : document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
if (nonce) lendNonceToStyles(nonce);
