import type { StackConfig } from "@/generators/config/stack";

interface StackDrawingProps {
  readonly config: StackConfig;
  readonly className?: string;
}

/** The private network's box. */
const box = { left: 72, right: 140, top: 10, bottom: 72 };
const middle = (box.top + box.bottom) / 2;
const PILL = 13;

/** Where the pill of each version begins, from top to bottom. */
function pillTops(count: number): readonly number[] {
  const step = Math.min(PILL + 5, (box.bottom - box.top - 6) / count);
  return Array.from({ length: count }, (_, at) => middle - PILL / 2 + (at - (count - 1) / 2) * step);
}

/** A stack at a glance: callers, firewall and API, a pill per version across the zones of its network, models and images. */
export function StackDrawing({ config, className }: StackDrawingProps) {
  const tops = pillTops(config.models.length);
  return (
    <svg
      viewBox="0 0 176 84"
      aria-hidden="true"
      className={className}
      fill="none"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Callers signed={config.api.authorization !== "api-key"} />
      <Zones count={config.network.zones} />
      <Door nat={config.network.nat} />
      {tops.map((top, at) => (
        <g key={config.models[at]?.name}>
          <path d={curve(64, middle, box.left + 5, top + PILL / 2)} className="stroke-line-strong" />
          <path d={curve(box.right - 5, top + PILL / 2, 152, 28)} className="stroke-line-strong" />
        </g>
      ))}
      {tops.map((top, at) => (
        <Version key={config.models[at]?.name} top={top} warm={config.models[at]?.provisionedConcurrency ?? 0} />
      ))}
      <Store />
    </svg>
  );
}

const curve = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;

function Callers({ signed }: { readonly signed: boolean }) {
  return (
    <>
      <path d={`M10 ${middle}H52`} className="stroke-line-strong" />
      <g className="fill-surface stroke-line-strong">
        {[-13, 0, 13].map((by) => (
          <circle key={by} cx="9" cy={middle + by} r="3" />
        ))}
        <path
          d={`M12 ${middle - 13}Q18 ${middle - 13} 20 ${middle}M12 ${middle + 13}Q18 ${middle + 13} 20 ${middle}`}
          fill="none"
        />
      </g>
      <path
        d="M35 31.5l8 2.8v6.2c0 5-3.3 8.2-8 10c-4.7-1.8-8-5-8-10v-6.2z"
        className={signed ? "fill-accent stroke-accent" : "fill-surface stroke-accent"}
      />
      {signed && <path d="M31.5 41l2.5 2.5l4.5-5" className="stroke-on-accent" />}
      <rect x="49" y={middle - 8} width="16" height="16" rx="4" className="fill-surface stroke-accent" />
      <path
        d={`M53.5 ${middle - 3}l-2 3l2 3M60.5 ${middle - 3}l2 3l-2 3M58 ${middle - 4}l-2 8`}
        className="stroke-accent"
      />
    </>
  );
}

function Zones({ count }: { readonly count: number }) {
  const width = (box.right - box.left - 4 - (count - 1) * 3) / count;
  return (
    <>
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx="6"
        strokeDasharray="3 3"
        className="fill-surface stroke-code-name"
      />
      {Array.from({ length: count }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: zones are alike
          key={at}
          x={box.left + 2 + at * (width + 3)}
          y={box.top + 2}
          width={width}
          height={box.bottom - box.top - 4}
          rx="4"
          className="fill-code-name opacity-15"
        />
      ))}
    </>
  );
}

/** A way out to the internet, one for all zones or one in each. */
function Door({ nat }: { readonly nat: StackConfig["network"]["nat"] }) {
  const doors = { none: [], single: [106], "per-zone": [92, 106, 120] }[nat];
  return doors.map((x) => <path key={x} d={`M${x} ${box.bottom - 4}v11m-3-3l3 3l3-3`} className="stroke-code-name" />);
}

/** Dots stand for environments that are kept warm: each for ten times as many as the one before. */
function Version({ top, warm }: { readonly top: number; readonly warm: number }) {
  const dots = warm === 0 ? 0 : Math.floor(Math.log10(warm)) + 1;
  return (
    <>
      <rect
        x={box.left + 5}
        y={top}
        width={box.right - box.left - 10}
        height={PILL}
        rx="4"
        className="fill-surface stroke-code-number"
      />
      <path
        d={`M${box.left + 10} ${top + 3.5}h1.5l3.5 6.5M${box.left + 12.7} ${top + 5.5}l-2.7 4.5`}
        className="stroke-code-number"
      />
      {Array.from({ length: dots }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
        <circle key={at} cx={box.right - 12 - at * 6} cy={top + PILL / 2} r="1.75" className="fill-code-number" />
      ))}
    </>
  );
}

function Store() {
  return (
    <g className="fill-surface stroke-code-string">
      <path d="M152 22v12c0 2.2 3.6 4 8 4s8-1.8 8-4v-12" />
      <ellipse cx="160" cy="22" rx="8" ry="3.5" />
      <path d="M152 28c0 2.2 3.6 4 8 4s8-1.8 8-4" fill="none" />
      <path d="M160 48l8 4v9l-8 4l-8-4v-9zM152 52l8 4l8-4M160 56v9" />
    </g>
  );
}
