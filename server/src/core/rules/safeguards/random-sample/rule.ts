import { REVIEWS } from '../../../distinctions/distinctions';
import { addedLines, blockEnd } from '../../../distinctions/fixes';
import { knownTo } from '../../../law/knownTo';
import type { Fix } from '../../../lint/finding';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import { STATEMENT_BY_SPELLING } from '../../../syntax/vocabulary';
import { span } from '../../../text/span';

const SOURCES = ['CRM25-SUIT', 'CRM25-SUITF', 'DUO-3'];

/** TZ401: a profile for control without a random sample. Norm: CRM25-SUIT (its comparator), DUO-3. */
export const randomSample: Rule = {
  code: 'TZ401',
  name: 'no-random-sample',
  title: { nl: 'Geen aselecte steekproef', en: 'No random sample' },
  severity: 'warning',
  citations: SOURCES,
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      const { profile } = linked;
      const hasSample = profile.selections.some(({ samples }) => samples.some(({ share }) => share?.value.gt(0)));
      if (settings.purposeClass !== 'control' || hasSample || !selects(profile)) continue;
      const [selection] = profile.selections;
      const fix = addSample(context, profile);
      context.report({
        citations: knownTo(settings.framework, SOURCES),
        span: selection?.title ?? selection?.keyword ?? profile.name ?? profile.keyword,
        message: {
          nl: 'Dit profiel kiest mensen voor controle zonder aselecte steekproef ernaast. Zonder zo’n steekproef is niet te meten of het profiel meer overtredingen vindt dan aselecte controle. Voeg een steekproef toe uit de hele populatie.',
          en: 'This profile selects people for control without a random sample beside it. Without one it cannot be measured whether the profile finds more violations than random checks. Add a sample from the whole population.',
        },
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** A profile in the making that chooses nobody yet needs no sample yet. */
function selects({ selections, rules, scores, models }: Ast.Profile): boolean {
  return selections.length > 0 || rules.length > 0 || scores.length > 0 || models.length > 0;
}

function addSample(context: RuleContext, profile: Ast.Profile): Fix | undefined {
  const { text, view } = context.linked.file;
  const keyword = (dutch: string) => STATEMENT_BY_SPELLING.get(dutch)![view.surface];
  const sample = `${keyword('steekproef')} \${1:5} %`;
  const title = { nl: 'Voeg een aselecte steekproef toe', en: 'Add a random sample' };
  const empty = profile.selections.flatMap(({ samples }) => samples)[0];
  if (empty) {
    const edits = [{ span: span(empty.start, empty.end), newText: sample }];
    return fixHere(context, { title, safety: 'holes', preferred: true, edits });
  }
  const [selection] = profile.selections;
  const end = blockEnd(selection ?? profile, text);
  if (!end) return undefined;
  const name = { nl: 'aselecte controle', en: 'random check' }[view.surface];
  const lines = selection ? [sample] : ['', `${keyword('selectie')} "\${2:${name}}" {`, `  ${sample}`, '\\}'];
  return fixHere(context, {
    title,
    safety: 'holes',
    preferred: true,
    edits: [{ span: span(end.offset, end.offset), newText: addedLines(end, lines) }],
  });
}
