// A module of its own: the package is CommonJS, and only a static import is bundled under its names.
export { parse } from "@cdktf/hcl2json";
