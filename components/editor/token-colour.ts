const twoDigits = (channel: number): string => Math.round(channel).toString(16).padStart(2, "0");

/** A design token as `#rrggbb`: the browser is asked, since only it knows which theme holds. */
export function tokenColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => twoDigits(Number(channel)))
    .join("")}`;
}
