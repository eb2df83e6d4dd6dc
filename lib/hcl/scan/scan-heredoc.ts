import { nameEnd, startsName } from "./character";
import { sequenceOrText } from "./scan-quote";
import type { Frame, Scanner } from "./scanner";
import { T } from "./token";

const DOLLAR = 0x24;
const PERCENT = 0x25;
const MINUS = 0x2d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

const lineEndLength = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === NEWLINE) return 1;
  return code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 0;
};

/** At `<<`: opens a heredoc if a marker and a line end follow; false if it is only two `<`. */
export function scanOpenHeredoc(scanner: Scanner): boolean {
  const { text, offset, limit } = scanner;
  const name = offset + (text.charCodeAt(offset + 2) === MINUS ? 3 : 2);
  if (name >= limit || !startsName(text, name)) return false;
  const end = nameEnd(text, name, limit);
  const eol = lineEndLength(text, end);
  if (eol === 0 || end + eol > limit) return false;
  const marker = text.slice(name, end);
  scanner.emit(T.openHeredoc, offset, end + eol);
  if (isKnownOpen(scanner, marker)) scanner.emit(T.invalid, end + eol, end + eol);
  else scanner.frames.push({ kind: "heredoc", marker, lineStart: true });
  return true;
}

/** Whether it is known that no line closes this heredoc, so that many open ones do not read the rest again and again. */
function isKnownOpen(scanner: Scanner, marker: string): boolean {
  const { markerLines } = scanner;
  return markerLines !== undefined && (markerLines.get(marker) ?? -1) < scanner.offset;
}

/** Remembers where each possible marker stands for the last time. */
export function indexMarkers(scanner: Scanner): void {
  if (scanner.markerLines !== undefined) return;
  const lines = new Map<string, number>();
  let offset = 0;
  for (const line of scanner.text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed.length > 0 && trimmed.length < 256 && startsName(trimmed, 0)) lines.set(trimmed, offset);
    offset += line.length + 1;
  }
  scanner.markerLines = lines;
}

/** Inside a heredoc. */
export function scanHeredoc(scanner: Scanner, frame: Frame & { kind: "heredoc" }): void {
  const { text, offset, limit } = scanner;
  if (frame.lineStart && closes(scanner, frame.marker)) return;
  const end = textEnd(text, offset, limit);
  const eol = end < limit ? lineEndLength(text, end) : 0;
  frame.lineStart = eol > 0;
  const code = text.charCodeAt(offset);
  if (end + eol > offset) scanner.emit(T.heredocText, offset, Math.min(end + eol, limit));
  else if (code === DOLLAR) scanner.openSequence(T.interpolation);
  else if (code === PERCENT) scanner.openSequence(T.directive);
  else scanner.emit(T.invalid, offset, offset + 1);
}

/** Emits the closing marker if the line at the offset is one. It must end with a line end, as in HashiCorp's scanner. */
function closes(scanner: Scanner, marker: string): boolean {
  const { text, offset, limit } = scanner;
  const eol = text.indexOf("\n", offset);
  if (eol === -1 || eol >= limit || text.slice(offset, eol).trim() !== marker) return false;
  scanner.frames.pop();
  scanner.emit(T.closeHeredoc, offset, text.charCodeAt(eol - 1) === RETURN ? eol - 1 : eol);
  return true;
}

function textEnd(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === RETURN) return at;
    if (code === DOLLAR || code === PERCENT) {
      const next = sequenceOrText(text, at, code);
      if (next === at) return at;
      at = next;
    } else at++;
  }
  return Math.min(at, limit);
}
