export { type DecodeOptions, decodeLink } from "./decode-link";
export { decodeObject } from "./decode-object";
export { encodeLink } from "./encode-link";
export { isObject, type JsonObject, type JsonValue, type Path } from "./json";
export type { Check, DecodedLink, DroppedField, LinkVersion, Rename } from "./link-format";
