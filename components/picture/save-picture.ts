import { saveBytes } from "@/components/ui/save-bytes";

/** Twice the size, so that text stays sharp in a document. */
const SCALE = 2;

/** Hands the picture to the browser as it is. */
export function saveSvg(svg: string, name: string): void {
  saveBytes(new TextEncoder().encode(svg), `${name}.svg`, "image/svg+xml");
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no PNG."))), "image/png"),
  );

/** Hands the picture to the browser as pixels. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = await imageOf(svg);
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await pngOf(canvas);
  saveBytes(new Uint8Array(await png.arrayBuffer()), `${name}.png`, "image/png");
}
