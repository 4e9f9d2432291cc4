import type { SentenceCounts } from '../distinctions/answers';
import type { Recogniser } from '../lexicon';
import { type Division, type Part, partOf, segmentAt } from '../model/division';
import type { FileLookup } from '../model/imports';
import type { LinkedFile } from '../model/linked';
import type { SourceFile } from '../model/source';
import type { Span } from '../text/span';
import { CheckRun } from './engine';
import type { Finding } from './finding';
import type { CheckOptions, Rule } from './rule';

/** The findings of one version of a file, by the segment of its division in which they lie. */
export interface Settled {
  readonly division: Division;
  readonly findings: readonly (readonly Finding[])[];
  /** Per profile that was edited: what a file with only this profile has outside it, in a form that can be compared. */
  readonly surroundings: ReadonlyMap<number, string>;
}

/** All that judging a file takes besides the file. */
export interface Judging {
  readonly rules: readonly Rule[];
  readonly options: CheckOptions;
  readonly recogniser: Recogniser;
  readonly sentences: SentenceCounts;
  readonly lookup: FileLookup;
}

/** @returns the findings of a whole check by segment; undefined when profiles of the file look at each other. */
export function settle(division: Division, linked: LinkedFile, findings: readonly Finding[]): Settled | undefined {
  if (!standsAlone(linked, [])) return undefined;
  const bySegment: Finding[][] = Array.from({ length: division.bounds.length - 1 }, () => []);
  for (const finding of findings) bySegment[segmentAt(division, finding.span.start)]!.push(finding);
  return { division, findings: bySegment, surroundings: new Map() };
}

/** A file whose profiles name each other, or that is imported by what it imports, can only be checked as a whole. */
function standsAlone({ references, imports }: LinkedFile, others: readonly string[]): boolean {
  if (imports.some(({ status }) => status === 'cycle' || status === 'self')) return false;
  return references.every(({ symbol, name, sought }) => {
    if (!symbol) return !others.includes(name.text);
    // A field derived from the result of one profile carries it into every other.
    return symbol.kind !== 'profile' && (sought !== 'upstream' || symbol.kind === 'field');
  });
}

/**
 * Checks the one profile that was edited and takes the rest from before.
 * @param before the findings of the version that was edited
 * @param base that version
 * @returns the same findings, in the same order, as a check of the whole file would give; undefined when only that can tell
 */
export function recheck(before: Settled, base: SourceFile, part: Part, judging: Judging): Settled | undefined {
  const { division, segment } = part;
  const own = checkPart(part, judging);
  if (!own) return undefined;
  const known = before.surroundings.get(segment) ?? surroundingsOf(base, before.division, segment, judging);
  if (known !== own.surroundings) return undefined;
  const findings: (readonly Finding[])[] = [];
  for (let each = 0; each < division.bounds.length - 1; each++) {
    const moved =
      each === segment ? own.findings : moveAll(before.findings[each]!, each, segment, before.division, division);
    if (!moved) return undefined;
    findings.push(moved);
  }
  return { division, findings, surroundings: new Map(before.surroundings).set(segment, own.surroundings) };
}

/** What a check of the earlier version of the profile by itself finds outside it: what must still hold for the rest to be kept. */
function surroundingsOf(base: SourceFile, division: Division, segment: number, judging: Judging): string | undefined {
  const part = partOf(base, division, base.text, segment);
  return part && checkPart(part, judging)?.surroundings;
}

function checkPart(
  { file, inner, division, segment }: Part,
  { rules, options, recogniser, sentences, lookup }: Judging,
): { readonly findings: readonly Finding[]; readonly surroundings: string } | undefined {
  const run = new CheckRun(file, lookup, options, recogniser, sentences);
  const others = division.names.filter((_, index) => 2 * index + 1 !== segment);
  if (!standsAlone(run.linked, others)) return undefined;
  const found = run.findings(rules);
  const isInside = ({ span }: Finding) => segmentAt(inner, span.start, segment) === segment;
  const findings = moveAll(found.filter(isInside), segment, -1, inner, division);
  const outside = moveAll(
    found.filter((finding) => !isInside(finding)),
    -1,
    segment,
    inner,
    division,
  );
  if (!findings || !outside) return undefined;
  return { findings, surroundings: outside.map((finding) => comparable(finding, division)).join('\n') };
}

/** A finding outside the profiles, said in a way that does not depend on how long the profiles are. */
function comparable({ code, span, message, severity }: Finding, division: Division): string {
  const segment = segmentAt(division, span.start);
  return `${code} ${severity} ${segment} ${span.start - division.bounds[segment]!} ${message.en}`;
}

/**
 * @param home the segment in which the findings lie; -1 when they lie outside the profiles
 * @param edited findings elsewhere that point into this segment cannot be moved
 * @returns the findings at the same places of the other division; undefined when a place has no counterpart
 */
function moveAll(
  findings: readonly Finding[],
  home: number,
  edited: number,
  from: Division,
  to: Division,
): readonly Finding[] | undefined {
  if (findings.length === 0) return findings;
  const isUnmoved =
    home >= 0 && home < edited && findings.every((finding) => endsBefore(finding, from.bounds[edited]!));
  if (isUnmoved) return findings;
  const mover = new Mover(home, from, to);
  const moved = findings.map((finding) => mover.finding(finding));
  return mover.isLost ? undefined : moved;
}

/** True when everything that a finding points at in its own file lies before `offset`, where nothing has moved. */
function endsBefore({ uri, span, related, fixes }: Finding, offset: number): boolean {
  if (span.end >= offset) return false;
  if (related.some((each) => each.uri === uri && each.span.end >= offset)) return false;
  return fixes.every(({ changes }) =>
    changes.every((change) => change.uri !== uri || change.edits.every((edit) => edit.span.end < offset)),
  );
}

class Mover {
  /** True once a place was met that the other division does not have. */
  isLost = false;

  constructor(
    private readonly home: number,
    private readonly from: Division,
    private readonly to: Division,
  ) {}

  finding(finding: Finding): Finding {
    const { uri, span, related, fixes } = finding;
    return {
      ...finding,
      span: this.span(span),
      related:
        related.length === 0
          ? related
          : related.map((each) => (each.uri === uri ? { ...each, span: this.span(each.span) } : each)),
      fixes:
        fixes.length === 0
          ? fixes
          : fixes.map((fix) => ({
              ...fix,
              changes: fix.changes.map((change) =>
                change.uri === uri
                  ? { uri, edits: change.edits.map((edit) => ({ ...edit, span: this.span(edit.span) })) }
                  : change,
              ),
            })),
    };
  }

  private span({ start, end }: Span): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  private offset(offset: number): number {
    const { from, to, home } = this;
    const segment = segmentAt(from, offset, home);
    const isElsewhere = segment % 2 === 1 && segment !== home;
    const isAtSeam = segment !== home && this.touchesNothing(segment, offset);
    if (isElsewhere || isAtSeam) this.isLost = true;
    return offset - from.bounds[segment]! + to.bounds[segment]!;
  }

  /** True where a profile was left out of a part: on which side of it a place lies, nobody can tell. */
  private touchesNothing(segment: number, offset: number): boolean {
    const { bounds } = this.from;
    const isEmpty = (each: number) => each > 0 && each < bounds.length - 2 && bounds[each] === bounds[each + 1];
    return (
      (offset === bounds[segment] && isEmpty(segment - 1)) || (offset === bounds[segment + 1] && isEmpty(segment + 1))
    );
  }
}
