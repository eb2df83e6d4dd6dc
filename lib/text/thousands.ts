/** `1,234,567` */
export const thousands = (count: number): string => count.toLocaleString("en-US");
