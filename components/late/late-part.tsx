"use client";

import type { ComponentType } from "react";
import type { Words } from "../words/words";
import { lateModule } from "./late-module";
import { loadAhead } from "./load-ahead";
import { PartBoundary } from "./part-boundary";
import { PartFailed } from "./part-failed";
import { useLate } from "./use-late";

/** What a part or a dialog is called. */
export type TitleOf = (words: Words) => string;

type Fetch<P> = () => Promise<{ readonly default: ComponentType<P> }>;

interface LateOptions {
  /** Places what is said where the part did not come. */
  readonly look?: string;
  /** Whether it is fetched before it is drawn, which costs whoever never needs it. */
  readonly ahead?: () => boolean;
}

const always = () => true;

/**
 * A part of a page that is fetched when it is first drawn, at the latest, and nothing until then. Where it cannot be
 * fetched or breaks, its place says so, and the rest of the page goes on.
 */
export function latePart<P extends object>(
  titleOf: TitleOf,
  fetchIt: Fetch<P>,
  { look = "p-3", ahead = always }: LateOptions = {},
): ComponentType<P> {
  const late = lateModule(fetchIt);
  loadAhead(async () => ahead() && late.load());
  return function LatePart(props: P) {
    const { Shown, failed, retry } = useLate(late);
    if (failed) return <PartFailed titleOf={titleOf} className={look} onRetry={retry} />;
    if (!Shown) return null;
    return (
      <PartBoundary fallback={(again) => <PartFailed titleOf={titleOf} className={look} onRetry={again} />}>
        <Shown {...props} />
      </PartBoundary>
    );
  };
}
