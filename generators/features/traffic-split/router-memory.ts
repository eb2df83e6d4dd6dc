/** Processor comes with memory: what a router does besides waiting is encoding and TLS. */
export const ROUTER_MEMORY_MB = 1024;
