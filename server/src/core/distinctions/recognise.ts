import type { Ground } from '../law/grounds';
import { GROUND_NAMES } from '../law/grounds';
import type { Column, Recogniser } from '../lexicon';
import { asOwnReasoning } from '../lexicon/reasons';
import type { Recognition } from '../lexicon/recognition';
import type { LinkedFile } from '../model/linked';
import type { DeclaredSymbol, FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { type Criterion, columnOf } from './criteria';
import { comparison, lineage, type Step } from './lineage';
import { isReason } from './reasons';
import { atoms, texts } from './settings';
import { strongest } from './strongest';

/** What a criterion reveals, and how the tool came to it. */
export interface Revealed {
  readonly recognition: Recognition;
  /** The values that led to it, when values did. */
  readonly values: readonly Ast.Quoted[];
  /** From the criterion to its origin; empty when the criterion itself reveals it. */
  readonly steps: readonly Step[];
  /** The field at the end of the steps, when it is declared. */
  readonly origin?: FieldSymbol | undefined;
  /** The declarations that the steps lead through. */
  readonly through?: readonly DeclaredSymbol[];
}

/**
 * What a criterion reveals about people. The steward's word goes before everything, then the code list, then the element
 * number, then the name; values that the criterion itself names always count, bare codes only as far as the name leaves room.
 */
export function revealedBy(criterion: Criterion, recogniser: Recogniser, linked: LinkedFile): readonly Revealed[] {
  const { constant, field, name } = criterion;
  if (constant) {
    const derived = lineage(constant, recogniser, linked).filter((each) => !isFoundAlready(each, criterion));
    const step = criterion.values.slice(0, 1).map((value) => comparison(constant, value));
    const compared = ofValues(criterion, derived, recogniser).map((each) => ({ ...each, steps: step }));
    return strongest([...derived, ...compared]);
  }
  if (field && stewardSaysNone(field)) return contradicting(criterion, recogniser);
  const known = field ? ofFieldAndLineage(field, recogniser, linked) : undefined;
  const own = known?.all.filter((each) => !isFoundAlready(each, criterion)) ?? plain(recogniser.name(name.text));
  const byValue = ofValues(criterion, own, recogniser);
  const isKnown = byValue.length === 0 && known?.all.length === own.length;
  return isKnown ? known.alone : strongest([...byValue, ...own]);
}

/**
 * The steward goes before the name, but that a field called `etniciteit` says nothing about race is for others to see too:
 * what is race or nationality beyond doubt stays as a possibility, which never weighs more than information.
 */
function contradicting(criterion: Criterion, recogniser: Recogniser): readonly Revealed[] {
  const { name, data } = columnOf(criterion);
  const texts = criterion.values.map(({ text }) => text);
  const said = [...recogniser.name(name, data), ...recogniser.values(texts, { name, data })];
  const sure = said.filter((each) => each.certainty === 'certain' && isOrigin({ recognition: each }));
  return strongest(plain(sure.slice(0, 1).map(asContradicted)));
}

function asContradicted({ singled: _, origin: __, grouping: ___, ...recognition }: Recognition): Recognition {
  const { nl, en } = recognition.reason;
  return {
    ...recognition,
    level: 'possible-proxy',
    certainty: 'possible',
    sources: [],
    reason: {
      nl: `vastgelegd is dat dit niets over een grond zegt, maar ${nl}`,
      en: `it was recorded that this says nothing about a ground, but ${en}`,
    },
  };
}

/** What comes by way of an indicator, rule or score of the same profile, or of the profile itself, is found at its own place. */
function isFoundAlready({ through = [] }: Revealed, { linked: { profile, member } }: Criterion): boolean {
  return through.some(
    (symbol) => symbol.statement === profile || (symbol.kind !== 'constant' && member(symbol.name.text) === symbol),
  );
}

function ofValues(criterion: Criterion, own: readonly Revealed[], recogniser: Recogniser): readonly Revealed[] {
  const { values } = criterion;
  if (values.length === 0) return [];
  const texts = values.map(({ text }) => text);
  const column = own.some(({ recognition }) => isSureOrigin(recognition)) ? undefined : columnOf(criterion);
  return recogniser.values(texts, column).flatMap((recognition) => {
    const said = asFarAsNamed(recognition, own, new Set(texts).size === 1);
    return said ? [{ recognition: said, values, steps: [] }] : [];
  });
}

/**
 * Four digits or two capitals are a country in one column and a postcode, a trade or a weekday in another. In a field that is
 * a proxy by its name they mean what that name says, and one alone in a field that says nothing is no more than a thought.
 */
function asFarAsNamed(recognition: Recognition, own: readonly Revealed[], isAlone: boolean): Recognition | undefined {
  if (!recognition.contextual && recognition.level !== 'possible-proxy') return recognition;
  if (own.some((each) => isSureOrigin(each.recognition))) return recognition;
  if (own.some(({ recognition: { level, certainty } }) => level === 'named-proxy' && certainty !== 'possible'))
    return undefined;
  if (!isAlone || recognition.certainty !== 'possible' || own.some(isOrigin)) return recognition;
  const { singled: _, ...rest } = recognition;
  return { ...rest, level: 'possible-proxy', reason: asOwnReasoning(rest.reason) };
}

function isSureOrigin(recognition: Recognition): boolean {
  return isOrigin({ recognition }) && recognition.certainty !== 'possible';
}

function isOrigin({ recognition: { ground, level } }: Pick<Revealed, 'recognition'>): boolean {
  return level === 'direct' && (ground === 'race' || ground === 'nationality');
}

interface FieldKnowledge {
  readonly codelist: Ast.Codelist | undefined;
  /** Everything the field reveals, by whatever route. */
  readonly all: readonly Revealed[];
  /** What is left of that when the criterion names no values. */
  readonly alone: readonly Revealed[];
}

const knowledge = new WeakMap<Recogniser, WeakMap<FieldSymbol, FieldKnowledge>>();

/** What a field reveals does not change until its declaration, its code list or the terms do; a profile uses it many times. */
function ofFieldAndLineage(field: FieldSymbol, recogniser: Recogniser, linked: LinkedFile): FieldKnowledge {
  let fields = knowledge.get(recogniser);
  if (!fields) {
    fields = new WeakMap();
    knowledge.set(recogniser, fields);
  }
  const codelist = linked.codelistOf(field);
  let known = fields.get(field);
  // A file that imports may derive from a field whose code list stands elsewhere and changes by itself.
  if (!known || known.codelist !== codelist || field.file.view.uses.length > 0) {
    const all = [...ofField(field, recogniser, linked), ...lineage(field, recogniser, linked)];
    known = { codelist, all, alone: strongest(all) };
    fields.set(field, known);
  }
  return known;
}

/** What the declaration of a field reveals by itself, without what it is derived from. */
export function ofField(field: FieldSymbol, recogniser: Recogniser, linked: LinkedFile): readonly Revealed[] {
  const steward = stewardSays(field);
  const codelist = linked.codelistOf(field);
  const fromElement = elementsOf(field).flatMap(({ source, element }) => recogniser.registryElement(source, element));
  const column = columnOf({ field, name: field.name });
  const fromName = recogniser.name(column.name, column.data);
  const fromCodelist = codelist
    ? ofCodelist(codelist, fromName.some(isSureOrigin) ? undefined : column, recogniser)
    : [];
  const fromColumn = texts(field.statement, 'column').flatMap((name) =>
    recogniser.name(name, column.data).map(asOfColumn),
  );
  const label = field.statement.title ? aboutTheField(recogniser.label(field.statement.title.text)) : [];
  return plain(besidesSteward(steward, [...fromCodelist, ...fromElement, ...fromName, ...fromColumn, ...label]));
}

/** The field may have a name that says nothing: then the reader has to know that the column was read. */
function asOfColumn(recognition: Recognition): Recognition {
  return recognition.route === 'name' ? { ...recognition, route: 'column' } : recognition;
}

/**
 * The steward's word on a ground replaces whatever the tool made of that ground. Of other grounds only what the tool is sure
 * of stays: that a field reveals age does not take away that it is called `geboorteland`. Taking away is what `geen` is for.
 */
function besidesSteward(steward: readonly Recognition[], own: readonly Recognition[]): readonly Recognition[] {
  if (steward.length === 0) return own;
  const stated = new Set(steward.map(({ ground }) => kindOf(ground)));
  const left = own.filter(
    ({ ground, level, certainty }) =>
      level !== 'possible-proxy' && certainty === 'certain' && !stated.has(kindOf(ground)),
  );
  return [...steward, ...left];
}

/** Race and nationality share their words and values; a steward who names one of the two has told them apart. */
function kindOf(ground: Ground): Ground | 'origin' {
  return ground === 'race' || ground === 'nationality' ? 'origin' : ground;
}

function plain(recognitions: readonly Recognition[]): readonly Revealed[] {
  return recognitions.map((recognition) => ({ recognition, values: [], steps: [] }));
}

/** A title talks about the field and often about more, so only a ground itself counts in it. */
function aboutTheField(recognitions: readonly Recognition[]): readonly Recognition[] {
  return recognitions.filter(({ level }) => level === 'direct');
}

function ofCodelist(
  codelist: Ast.Codelist,
  heldBy: Column | undefined,
  recogniser: Recogniser,
): readonly Recognition[] {
  const stated = groundsIn(codelist);
  if (stated.length > 0) return stated.map((ground) => stewardRecognition(ground, codelist.name?.text ?? ''));
  if (statesNone(codelist)) return [];
  const column = (index: number) =>
    codelist.rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell?.kind === 'strings' ? cell.items.map(({ text }) => text) : [];
    });
  // A list of codes covers many values: that it names single origins does not mean that one of them is targeted.
  return [...recogniser.values(column(0), heldBy), ...recogniser.values(column(1), heldBy)].map(
    ({ singled: _, ...recognition }) => recognition,
  );
}

function groundsIn(statement: { readonly properties: readonly Ast.Property[] }): readonly Ground[] {
  return atoms(statement, 'reveals').flatMap((atom) =>
    atom.kind === 'word' && atom.term && atom.term.id !== 'none' ? [atom.term.id as Ground] : [],
  );
}

/** @returns true when the steward has recorded that the field reveals nothing. */
export function stewardSaysNone(field: FieldSymbol): boolean {
  return statesNone(field.statement);
}

/** Without a reason "none" is not a record but a mute button. */
function statesNone(statement: { readonly properties: readonly Ast.Property[] }): boolean {
  const isNone = atoms(statement, 'reveals').some((atom) => atom.kind === 'word' && atom.term?.id === 'none');
  return isNone && texts(statement, 'reveals').some(isReason);
}

function stewardSays(field: FieldSymbol): readonly Recognition[] {
  return groundsIn(field.statement).map((ground) => stewardRecognition(ground, field.name.text));
}

function stewardRecognition(ground: Ground, name: string): Recognition {
  const { nl, en } = GROUND_NAMES[ground];
  return {
    ground,
    level: 'direct',
    certainty: 'certain',
    route: 'steward',
    reason: {
      nl: `de gegevensbeheerder heeft bij "${name}" vastgelegd dat dit gegeven iets onthult over ${nl}`,
      en: `the data steward has recorded with "${name}" that this item reveals ${en}`,
    },
    sources: [],
    term: `steward.${ground}`,
  };
}

/** The registry elements behind `bron`: a word or text that names the registry, and a text that names the element. */
function elementsOf(field: FieldSymbol): readonly { readonly source: string; readonly element: string }[] {
  const found: { source: string; element: string }[] = [];
  let source: string | undefined;
  for (const atom of atoms(field.statement, 'source')) {
    if (atom.kind === 'word') source = atom.text;
    else if (atom.kind === 'string' && source) found.push({ source, element: atom.text });
    else if (atom.kind === 'string') {
      const [, registry, element] = /^(\S+)\s+([\d.]+)$/.exec(atom.text) ?? [];
      if (registry && element) found.push({ source: registry, element });
    }
  }
  return found;
}
