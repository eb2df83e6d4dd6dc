import { asShipped } from "./as-shipped";

export const bench = asShipped("generate");
