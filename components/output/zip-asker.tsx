import { lazyDialog } from "../late/lazy-dialog";
import { useZipQuestion } from "./zip-question";

const ZipDialog = lazyDialog(
  ({ panels }) => panels.zip.title,
  () => import("./zip-dialog"),
);

/** Asks which text of a file goes into the zip, whenever that stands open. */
export function ZipAsker() {
  const question = useZipQuestion();
  return question && <ZipDialog question={question} onClose={() => question.answer(undefined)} />;
}
