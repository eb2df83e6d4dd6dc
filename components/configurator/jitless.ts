import { config } from "zod/mini";

// zod otherwise tries to compile its checks with `new Function`, which the content security policy forbids.
config({ jitless: true });
