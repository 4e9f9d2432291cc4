import { type Distinction, type ProfileReview, REVIEWS } from '../distinctions/distinctions';
import type { UnlessReview } from '../distinctions/unless';
import type { LinkedFile } from '../model/linked';
import type * as Ast from '../syntax/ast';
import type { Analysis } from '../workspace';

/** @returns what the profiles of a file distinguish on and how their authors answer for it. */
function reviewsOf(analysis: Analysis, { file }: LinkedFile): readonly ProfileReview[] {
  return file.syntaxOnly ? [] : (analysis.shared(file.uri, REVIEWS) ?? []);
}

/** @returns how `unless` stands; undefined when it stands in a file without a profile it is about. */
export function reviewOf(analysis: Analysis, linked: LinkedFile, unless: Ast.Unless): UnlessReview | undefined {
  const all = reviewsOf(analysis, linked).flatMap(({ reviews }) => reviews);
  const own = all.filter((review) => review.unless === unless);
  return own.find(({ covers }) => covers.length > 0) ?? own[0];
}

/** @returns the distinction that a finding is about. */
export function distinctionAt(
  analysis: Analysis,
  linked: LinkedFile,
  { code, span }: { readonly code: string; readonly span: { readonly start: number } },
): { readonly distinction: Distinction; readonly review: ProfileReview } | undefined {
  for (const review of reviewsOf(analysis, linked)) {
    const found = review.distinctions.find(
      ({ code: own, criterion, target }) =>
        own === code && (criterion.name.start === span.start || target?.value.start === span.start),
    );
    if (found) return { distinction: found, review };
  }
  return undefined;
}
