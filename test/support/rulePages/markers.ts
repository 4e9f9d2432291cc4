import type { Certainty, Severity } from '../../../server/src/core';

/** What a marker line says about the code line above it. */
export interface Marker {
  /** The line in the text without markers, from 0. */
  readonly line: number;
  /** UTF-16 columns; a finding that runs on to a later line counts up to the end of this one. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly severity: Severity | undefined;
  readonly certainty: Certainty | undefined;
  /** Beginnings of the titles of fixes that the case shows, in order. */
  readonly fixes: readonly string[];
}

/** A text whose marker lines were taken out. */
export interface Marked {
  readonly text: string;
  readonly markers: readonly Marker[];
}

/** `//<^^` starts at column 0, where the slashes themselves stand; `//<` alone is a finding of one or no character there. */
const MARKER = /^(\s*\/\/\s*)(<?)(\^*)\s+(TZ\d{3})((?:\s+\w+)*)\s*$/;
const FIX = /^\s*\/\/ fix: (.+?)\s*$/;

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint']);
const CERTAINTIES: ReadonlySet<string> = new Set(['certain', 'likely', 'possible']);

/**
 * Takes the marker lines out of a text.
 * @throws Error when a fix stands below no marker, or a word behind a code is neither a severity nor a certainty
 */
export function readMarkers(marked: string): Marked {
  const kept: string[] = [];
  const markers: Marker[] = [];
  for (const line of marked.split('\n')) {
    const marker = MARKER.exec(line);
    const fix = FIX.exec(line);
    if (marker && (marker[2] || marker[3])) markers.push(markerOf(marker, kept.length - 1));
    else if (fix) {
      const last = markers.pop();
      if (!last) throw new Error(`a fix stands below no marker: ${line}`);
      markers.push({ ...last, fixes: [...last.fixes, fix[1]!] });
    } else kept.push(line);
  }
  return { text: kept.join('\n'), markers };
}

function markerOf(match: RegExpExecArray, line: number): Marker {
  const [, before = '', atStart, carets = '', code = '', rest = ''] = match;
  const words = rest.trim().split(/\s+/).filter(Boolean);
  for (const word of words) {
    if (!SEVERITIES.has(word) && !CERTAINTIES.has(word)) throw new Error(`"${word}" is no severity and no certainty`);
  }
  const column = before.length + (atStart?.length ?? 0);
  return {
    line,
    from: atStart ? 0 : column,
    to: carets ? column + carets.length : 1,
    code,
    severity: words.find((word): word is Severity => SEVERITIES.has(word)),
    certainty: words.find((word): word is Certainty => CERTAINTIES.has(word)),
    fixes: [],
  };
}
