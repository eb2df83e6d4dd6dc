"use client";

import type { ComponentType } from "react";
import { lateModule } from "./late-module";
import { loadAhead } from "./load-ahead";
import { PartBoundary } from "./part-boundary";
import { PartFailed } from "./part-failed";
import { useLate } from "./use-late";

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
  title: string,
  fetchIt: Fetch<P>,
  { look = "p-3", ahead = always }: LateOptions = {},
): ComponentType<P> {
  const late = lateModule(fetchIt);
  loadAhead(async () => ahead() && late.load());
  return function LatePart(props: P) {
    const { Shown, failed, retry } = useLate(late);
    if (failed) return <PartFailed title={title} className={look} onRetry={retry} />;
    if (!Shown) return null;
    return (
      <PartBoundary fallback={(again) => <PartFailed title={title} className={look} onRetry={again} />}>
        <Shown {...props} />
      </PartBoundary>
    );
  };
}
