import { escapeXml } from "@/lib/text/escape-xml";
import { fileOf, type Screen, sizes, themes } from "./screen";

const style = `
  body { margin: 2rem; font: 14px/1.5 system-ui; background: #f5f7f6; color: #0e1615; }
  h2 { margin: 2.5rem 0 .5rem; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
  figure { margin: 0; } img { height: 22rem; border: 1px solid #cfd7d4; border-radius: 6px; display: block; }`;

const figure = (file: string, words: string): string =>
  `<figure><a href="${escapeXml(file)}"><img src="${escapeXml(file)}" alt="${escapeXml(words)}" loading="lazy"></a><figcaption>${escapeXml(words)}</figcaption></figure>`;

/** A page with every picture that was taken, a row for each screen. */
export function galleryPage(screens: readonly Screen[], taken: ReadonlySet<string>): string {
  const rows = screens.map((screen) => {
    const figures = sizes.flatMap((size) =>
      themes
        .map((theme) => ({ file: fileOf(screen, size, theme), words: `${size.name}, ${theme}` }))
        .filter(({ file }) => taken.has(file))
        .map(({ file, words }) => figure(file, words)),
    );
    return `<h2>${escapeXml(screen.name)}</h2><div class="row">${figures.join("")}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${style}</style><h1>Screens</h1>${rows.join("")}</html>`;
}
