import type { SourceFile } from "@/lib/terraform";
import { type AnswerCode, codeIn } from "./answer-code";
import type { GivenFile } from "./given-file";

/** The Terraform in what was given: documents become the code that stands in them, by the folders that they name. */
export function sourcesIn(files: readonly GivenFile[]): readonly SourceFile[] {
  return files.flatMap((file): readonly SourceFile[] =>
    file.markdown ? codeIn(file).map((code) => sourceOf(file.path, code)) : [file],
  );
}

function sourceOf(path: string, { folder, text, cutOff, as, diff }: AnswerCode): SourceFile {
  const around = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const message =
    cutOff && `The code block of line ${cutOff.fenceLine} is cut off: it is not closed, expected "${cutOff.fence}"`;
  return {
    path,
    text,
    folder: around === "" ? folder : `${around}/${folder}`,
    cutOff: message,
    as,
    isPart: diff !== undefined,
  };
}
