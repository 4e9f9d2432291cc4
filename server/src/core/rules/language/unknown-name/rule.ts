import type { Report, Rule, RuleContext } from '../../../lint/rule';
import { walk } from '../../../model/expressions';
import type { LinkedFile } from '../../../model/linked';
import type { Reference, Sought } from '../../../model/symbols';
import { expressionsOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';
import { CONNECTIVES, FUNCTIONS } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';
import { nearest } from '../../../text/nearest';
import type { Span } from '../../../text/span';
import { changeTo } from '../changeTo';
import { placesOf } from './places';

const SOUGHT: { readonly [sought in Sought]: Bilingual } = {
  definition: { nl: 'iets dat het genoemde bestand aanbiedt', en: 'something that the file named here offers' },
  field: { nl: 'een veld uit de gegevens van de populatie', en: 'a field of the population’s data' },
  operand: { nl: 'een veld, indicator, score of constante', en: 'a field, indicator, score or constant' },
  rule: { nl: 'een regel van dit profiel', en: 'a rule of this profile' },
  support: { nl: 'een bewijs of meting', en: 'evidence or a measurement' },
  codelist: { nl: 'een codelijst', en: 'a code list' },
  data: { nl: 'gegevens', en: 'data' },
  upstream: { nl: 'een bron van dit veld', en: 'a source of this field' },
  subject: {
    nl: 'iets uit dit profiel waarover een tenzij kan gaan',
    en: 'something in this profile that an unless can be about',
  },
};

const DECLARE_HERE: Bilingual = {
  nl: 'Controleer de spelling, declareer de naam, of haal hem binnen met "gebruik".',
  en: 'Check the spelling, declare the name, or bring it in with "use".',
};

const DECLARE_THERE: Bilingual = {
  nl: 'Controleer de spelling, of declareer de naam in dat bestand.',
  en: 'Check the spelling, or declare the name in that file.',
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
    reportNames(context);
    for (const expression of expressionsOf(context.linked.file.view)) {
      walk(expression, (part) => {
        if (part.kind === 'call' && !part.builtin) context.report(unknownFunction(context, part.callee));
      });
    }
  },
};

function reportNames(context: RuleContext): void {
  const isKnownMistake = followsFromOther(context);
  const unknown = context.linked.references.filter((each) => !each.symbol && !isKnownMistake(each));
  if (unknown.length === 0) return;
  const { texts, classes } = placesOf(context.linked);
  for (const reference of unknown) {
    const { start } = reference.name;
    if (!classes.has(start)) context.report(report(context, reference, texts.has(start)));
  }
}

/** What may be a field, so that nobody can tell while the data are not known. */
const RESTS_ON_DATA: ReadonlySet<Sought> = new Set<Sought>(['field', 'operand', 'subject']);

/** @returns the test for names that cannot be known because of another mistake, which is reported where it was made. */
function followsFromOther({ linked }: RuleContext): (reference: Reference) => boolean {
  const broken = linked.imports.filter(({ status }) => status !== 'ok' && status !== 'cycle');
  const unresolved = linked.references.filter(({ symbol }) => !symbol);
  const notOffered = unresolved.filter(({ sought }) => sought === 'definition');
  const missing = new Set(
    [...broken.flatMap(({ use }) => use.names), ...notOffered.map(({ name }) => name)].map(textOf),
  );
  const lacksData = broken.length + notOffered.length > 0 || hasBrokenData(linked);
  const withoutData = profilesWithoutData(linked, unresolved);
  return ({ name, sought }) => {
    if (sought === 'definition') return false;
    if (missing.has(name.text)) return true;
    return RESTS_ON_DATA.has(sought) && (lacksData || withoutData.some((profile) => holds(profile, name)));
  };
}

function profilesWithoutData({ file }: LinkedFile, unresolved: readonly Reference[]): readonly Ast.Profile[] {
  const unknown = unresolved.filter(({ sought }) => sought === 'data').map(({ name }) => name);
  return unknown.length === 0
    ? []
    : file.view.profiles.filter((profile) => unknown.some((name) => holds(profile, name)));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A mistake within the data may have swallowed the declaration of any field. */
function hasBrokenData({ file }: LinkedFile): boolean {
  const { problems } = file.tree;
  return file.view.data.some(({ start, end }) => problems.some(({ span }) => holds({ start, end }, span)));
}

function textOf({ text }: Ast.Name): string {
  return text;
}

/** @param isText true where a text may have been meant, whose quotation marks are missing */
function report(context: RuleContext, { name, sought, candidates }: Reference, isText: boolean): Report {
  const own = sought === 'operand' ? foreignValue(context, name.text) : undefined;
  const meant = own ?? subtraction(name.text, candidates()) ?? suggestion(name.text, candidates());
  if (isText && !meant) return textMeant(context, name);
  const what = SOUGHT[sought];
  const advice = meant
    ? { nl: `Bedoelde u "${meant}"?`, en: `Did you mean "${meant}"?` }
    : sought === 'definition'
      ? DECLARE_THERE
      : DECLARE_HERE;
  return {
    span: name,
    message: {
      nl: `"${name.text}" is hier niet bekend als ${what.nl}. ${advice.nl}`,
      en: `"${name.text}" is not known here as ${what.en}. ${advice.en}`,
    },
    fixes: changeTo(context, sought === 'definition' ? sameMistake(context, name) : [name], meant),
  };
}

function textMeant(context: RuleContext, name: Ast.Name): Report {
  return {
    span: name,
    message: {
      nl: `"${name.text}" is hier niet bekend als een naam. Een tekst staat tussen aanhalingstekens.`,
      en: `"${name.text}" is not known here as a name. A text stands between quotation marks.`,
    },
    fixes: changeTo(context, [name], `"${name.text}"`, 'confirm'),
  };
}

/** What other languages and spreadsheets call yes, no, unknown and the rest. */
const FOREIGN_VALUES: { readonly [written: string]: string } = {
  true: 'yes',
  waar: 'yes',
  false: 'no',
  onwaar: 'no',
  null: 'unknown',
  none: 'unknown',
  leeg: 'unknown',
  overig: 'otherwise',
  overige: 'otherwise',
  else: 'otherwise',
};

function foreignValue({ linked }: RuleContext, written: string): string | undefined {
  const id = FOREIGN_VALUES[written.toLowerCase()];
  return id && CONNECTIVES.find((term) => term.id === id)?.[linked.file.view.surface];
}

/** A hyphen belongs to a name, so `a-b` is one; where `a` and `b` are known, a subtraction was meant. */
function subtraction(written: string, names: readonly string[]): string | undefined {
  const parts = written.split('-');
  return parts.length > 1 && parts.every((part) => names.includes(part)) ? parts.join(' - ') : undefined;
}

function sameMistake({ linked }: RuleContext, { text }: Ast.Name): readonly Ast.Name[] {
  return linked.references.filter(({ name, symbol }) => !symbol && name.text === text).map(({ name }) => name);
}

function unknownFunction(context: RuleContext, callee: Ast.Name): Report {
  const { surface } = context.linked.file.view;
  const names = FUNCTIONS.map((term) => term[surface]);
  const meant = suggestion(callee.text, names);
  return {
    span: callee,
    message: {
      nl: `De functie "${callee.text}" bestaat niet. ${meant ? `Bedoelde u "${meant}"?` : `Er zijn: ${names.join(', ')}.`}`,
      en: `There is no function "${callee.text}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`}`,
    },
    fixes: changeTo(context, [callee], meant),
  };
}

/** Of a name of one or two letters any other is one letter away, which says nothing about what was meant. */
function suggestion(written: string, names: readonly string[]): string | undefined {
  return written.length < 3 ? undefined : nearest(written, names);
}
