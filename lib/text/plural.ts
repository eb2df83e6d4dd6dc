import { thousands } from "./thousands";

/** `1 option`, `3 options` */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;
