import { nearest } from '../../../lint/nearest';
import { fixHere, type Report, type Rule, type RuleContext } from '../../../lint/rule';
import { walk } from '../../../model/expressions';
import type { Reference, Sought } from '../../../model/symbols';
import { expressionsOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';
import { FUNCTIONS } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';

const SOUGHT: { readonly [sought in Sought]: Bilingual } = {
  definition: { nl: 'iets dat dit bestand aanbiedt', en: 'something this file offers' },
  field: { nl: 'een veld uit de gegevens van de populatie', en: 'a field of the population’s data' },
  operand: { nl: 'een veld, indicator, score of constante', en: 'a field, indicator, score or constant' },
  rule: { nl: 'een regel van dit profiel', en: 'a rule of this profile' },
  support: { nl: 'een bewijs of meting', en: 'evidence or a measurement' },
  codelist: { nl: 'een codelijst', en: 'a code list' },
  data: { nl: 'gegevens', en: 'data' },
  subject: {
    nl: 'iets uit dit profiel waarover een tenzij kan gaan',
    en: 'something in this profile that an unless can be about',
  },
};

/** TZ101: a name that nothing is declared under. */
export const unknownName: Rule = {
  code: 'TZ101',
  name: 'unknown-name',
  title: { nl: 'Onbekende naam', en: 'Unknown name' },
  severity: 'error',
  citations: [],
  check(context) {
    if (context.linked.pending) return;
    for (const reference of context.linked.references) {
      if (!reference.symbol && !isBehindBrokenImport(context, reference)) context.report(report(context, reference));
    }
    for (const expression of expressionsOf(context.linked.file.view)) {
      walk(expression, (part) => {
        if (part.kind === 'call' && !part.builtin) context.report(unknownFunction(context, part.callee));
      });
    }
  },
};

/** A name that a broken import should have brought in is one mistake, reported at the import. */
function isBehindBrokenImport(context: RuleContext, { name, sought }: Reference): boolean {
  const broken = context.linked.imports.filter(({ status }) => status !== 'ok' && status !== 'cycle');
  if (broken.length === 0) return false;
  const isImported = broken.some(({ use }) => use.names.some((each) => each.text === name.text));
  return isImported || sought === 'field' || sought === 'operand' || sought === 'subject';
}

function report(context: RuleContext, { name, sought, candidates }: Reference): Report {
  const meant = nearest(name.text, candidates());
  const what = SOUGHT[sought];
  return {
    span: name,
    message: {
      nl: `"${name.text}" is hier niet bekend als ${what.nl}. ${meant ? `Bedoelde u "${meant}"?` : 'Controleer de spelling, declareer de naam, of haal hem binnen met "gebruik".'}`,
      en: `"${name.text}" is not known here as ${what.en}. ${meant ? `Did you mean "${meant}"?` : 'Check the spelling, declare the name, or bring it in with "use".'}`,
    },
    fixes: replaceBy(context, name, meant),
  };
}

function unknownFunction(context: RuleContext, callee: Ast.Name): Report {
  const { surface } = context.linked.file.view;
  const names = FUNCTIONS.map((term) => term[surface]);
  const meant = nearest(callee.text, names);
  return {
    span: callee,
    message: {
      nl: `De functie "${callee.text}" bestaat niet. ${meant ? `Bedoelde u "${meant}"?` : `Er zijn: ${names.join(', ')}.`}`,
      en: `There is no function "${callee.text}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`}`,
    },
    fixes: replaceBy(context, callee, meant),
  };
}

function replaceBy(context: RuleContext, name: Ast.Name, meant: string | undefined) {
  if (!meant) return [];
  return [
    fixHere(context, {
      title: { nl: `Verander in "${meant}"`, en: `Change to "${meant}"` },
      safety: 'safe',
      preferred: true,
      edits: [{ span: { start: name.start, end: name.end }, newText: meant }],
    }),
  ];
}
