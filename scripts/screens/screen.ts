import type { Page } from "@playwright/test";

/** Something that a person sees: where it is, and what has to be done to get there. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** A window that each screen is looked at in. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How many times as large everything is, as a browser's zoom makes it. */
  readonly zoom?: number;
}

export const sizes: readonly Size[] = [
  { name: "360", width: 360, height: 780 },
  { name: "820", width: 820, height: 1180 },
  { name: "1280", width: 1280, height: 800 },
  { name: "1440", width: 1440, height: 900 },
  { name: "1920", width: 1920, height: 1080 },
  { name: "1280 at 200 %", width: 1280, height: 800, zoom: 2 },
];

export const themes = ["light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** A picture's place in the gallery. */
export const fileOf = (screen: Screen, size: Size, theme: Theme): string =>
  [screen.name, size.name, theme]
    .map((part) => part.toLowerCase().replaceAll(/\W+/g, "-"))
    .join("_")
    .concat(".png");
