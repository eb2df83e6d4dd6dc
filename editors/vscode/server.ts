import { runLsp } from "@/bin/commands/lsp";

runLsp();
