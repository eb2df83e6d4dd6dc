class Bail extends Error {}

/** Thrown inside the parser alone, after the problem was noted; the body around catches it and goes on behind the damage. */
export const bail = new Bail("syntax problem");
