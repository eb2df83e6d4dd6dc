import { packVsix } from "./build/pack-vsix";

console.log(await packVsix());
