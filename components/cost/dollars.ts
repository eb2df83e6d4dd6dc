const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 });

/** A month's bill in whole dollars. */
export const dollarsOf = (usd: number): string => dollars.format(usd);
