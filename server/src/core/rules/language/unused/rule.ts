import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { ownerOf } from '../../../model/declarations';
import type { MemberSymbol } from '../../../model/symbols';
import type { Use } from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';

const KINDS: { readonly [kind in MemberSymbol['kind']]: Bilingual } = {
  constant: { nl: 'Deze constante', en: 'This constant' },
  indicator: { nl: 'Deze indicator', en: 'This indicator' },
  rule: { nl: 'Deze regel', en: 'This rule' },
  model: { nl: 'Dit model', en: 'This model' },
  score: { nl: 'Deze score', en: 'This score' },
};

/** TZ110: a declaration that decides nothing. */
export const unused: Rule = {
  code: 'TZ110',
  name: 'unused',
  title: { nl: 'Ongebruikte declaratie', en: 'Unused declaration' },
  severity: 'hint',
  citations: [],
  check(context) {
    // What could not be read may have used any of it.
    if (context.linked.file.tree.problems.length > 0) return;
    const { references, declarations, imports } = context.linked;
    const used = new Set(references.filter(({ mention }) => !mention).map(({ symbol }) => symbol));
    for (const { members } of declarations.profiles) {
      for (const member of members.values()) if (!used.has(member) && !decides(member)) reportMember(context, member);
    }
    const names = new Set(references.filter(({ sought }) => sought !== 'definition').map(({ name }) => name.text));
    for (const { use, status } of imports) {
      if (status === 'ok')
        for (const name of use.names)
          if (!names.has(name.text) && isIdle(context, name.text)) reportImport(context, use, name.text);
    }
  },
};

/** A rule with `dan klasse` decides by itself; a model is judged by its inputs. */
function decides(member: MemberSymbol): boolean {
  return member.kind === 'model' || (member.kind === 'rule' && member.statement.targetClass !== undefined);
}

/** Data whose fields are used count as used, also when the population does not name them; so does a profile whose result is. */
function isIdle(context: RuleContext, name: string): boolean {
  const { file, references } = context.linked;
  return !references.some(
    ({ symbol, sought }) =>
      symbol && sought !== 'definition' && symbol.file !== file && ownerOf(symbol)?.name.text === name,
  );
}

function reportMember(context: RuleContext, member: MemberSymbol): void {
  const { nl, en } = KINDS[member.kind];
  context.report({
    span: member.name,
    unused: true,
    message: {
      nl: `${nl} wordt nergens gebruikt en verandert dus niets aan wie er gekozen wordt. Gebruik de naam in de score of de selectie, of haal dit weg.`,
      en: `${en} is not used anywhere, so it changes nothing about who is selected. Use the name in the score or the selection, or remove this.`,
    },
  });
}

function reportImport(context: RuleContext, use: Use, text: string): void {
  const index = use.names.findIndex((each) => each.text === text);
  const name = use.names[index]!;
  const neighbour = use.names[index + 1] ?? use.names[index - 1];
  const edits = neighbour
    ? [
        {
          span:
            neighbour.start > name.start
              ? { start: name.start, end: neighbour.start }
              : { start: neighbour.end, end: name.end },
          newText: '',
        },
      ]
    : [{ span: { start: use.start, end: use.end + lineBreakAfter(context, use.end) }, newText: '' }];
  context.report({
    span: name,
    unused: true,
    message: {
      nl: `"${text}" wordt binnengehaald en nergens gebruikt. Haal de naam weg.`,
      en: `"${text}" is imported and not used anywhere. Remove the name.`,
    },
    fixes: [
      fixHere(context, {
        title: { nl: `Haal "${text}" weg`, en: `Remove "${text}"` },
        safety: 'safe',
        preferred: true,
        edits,
      }),
    ],
  });
}

/** The rest of the line behind a statement that goes away, when nothing else stands on it. */
function lineBreakAfter(context: RuleContext, end: number): number {
  return /^[ \t]*(\r\n|\n|\r)/.exec(context.linked.file.text.slice(end))?.[0].length ?? 0;
}
