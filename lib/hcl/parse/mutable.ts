/** A node while the parser fills in what is optional. */
export type Mutable<N> = { -readonly [K in keyof N]: N[K] };
