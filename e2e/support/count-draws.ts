import type { Page } from "@playwright/test";

/** What of React's tree is read: https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactInternalTypes.js */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
  readonly stateNode: unknown;
}

/** How often components were drawn since the count began, by the part of the page that they stand in. */
export interface Draws {
  readonly preview: number;
  readonly steps: number;
  /** Fields that hold no control of the given name. */
  readonly otherFields: number;
  readonly field: number;
}

/** Has React tell what it draws, as it tells its developer tools. Called before the page is opened. */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: Element[] = [];
    const hostOf = (fiber: Fiber | null): Element | undefined => {
      if (!fiber) return undefined;
      return fiber.stateNode instanceof Element ? fiber.stateNode : (hostOf(fiber.child) ?? hostOf(fiber.sibling));
    };
    const visit = (fiber: Fiber, before: Fiber | null): void => {
      // A function that did its work in this commit.
      const isDrawn = [0, 11, 15].includes(fiber.tag) && (fiber.flags & 1) === 1;
      const host = isDrawn ? hostOf(fiber.child) : undefined;
      if (host) drawn.push(host);
      if (before && fiber.child === before.child) return;
      for (let child = fiber.child; child; child = child.sibling) visit(child, child.alternate);
    };
    Object.assign(window, {
      __draws: drawn,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        checkDCE: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) =>
          visit(root.current, root.current.alternate),
      },
    });
  });
}

/** Begins to count anew. */
export const resetDraws = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (Reflect.get(window, "__draws") as Element[]).length = 0;
  });

/** Longer than every pause of the form. */
const QUIET_MS = 2000;

/** Waits until nothing more is drawn. */
export async function allIsDrawn(page: Page): Promise<void> {
  const count = () => page.evaluate(() => (Reflect.get(window, "__draws") as Element[]).length);
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(QUIET_MS);
  }
}

/** What was drawn since, told apart by the control that somebody types into. */
export const drawsBeside = (page: Page, name: string): Promise<Draws> =>
  page.evaluate((typed) => {
    const drawn = Reflect.get(window, "__draws") as readonly Element[];
    const count = (matches: (element: Element) => boolean) => drawn.filter(matches).length;
    const holds = (element: Element) => element.closest(".field")?.querySelector(`[name="${typed}"]`) != null;
    const isField = (element: Element) => element.closest("#form-pane .field") !== null;
    return {
      preview: count((element) => element.closest("#preview-pane") !== null),
      steps: count((element) => element.closest("nav ol") !== null),
      otherFields: count((element) => isField(element) && !holds(element)),
      field: count((element) => isField(element) && holds(element)),
    };
  }, name);
