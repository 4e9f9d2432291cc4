import type { Ground } from '../law/grounds';
import type { Column, Recogniser } from '../lexicon';
import { asOwnReasoning } from '../lexicon/reasons';
import type { Recognition } from '../lexicon/recognition';
import type { LinkedFile } from '../model/linked';
import type { DeclaredSymbol, FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { type Criterion, columnOf } from './criteria';
import { comparison, lineage, type Step } from './lineage';
import { inExplanations, inPhrases } from './phrases';
import { atoms, texts } from './settings';
import { groundsIn, statesNone, stewardRecognition, stewardSays, stewardSaysNone } from './steward';
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
  if (field && stewardSaysNone(field)) return contradicting(criterion, field, recogniser, linked);
  const known = field ? ofFieldAndLineage(field, recogniser, linked) : undefined;
  const own = known?.all.filter((each) => !isFoundAlready(each, criterion)) ?? plain(recogniser.name(name.text));
  const byValue = ofValues(criterion, own, recogniser);
  const isKnown = byValue.length === 0 && known?.all.length === own.length;
  return isKnown ? known.alone : strongest([...byValue, ...own]);
}

/**
 * The steward goes before the name, but that a field called `etniciteit` says nothing about race is for others to see too: what
 * is race or nationality beyond doubt, by name or by what it is derived from, stays as a possibility, which never weighs more
 * than information. Values speak for themselves: who compares with "Marokkaans" distinguishes on it.
 */
function contradicting(
  criterion: Criterion,
  field: FieldSymbol,
  recogniser: Recogniser,
  linked: LinkedFile,
): readonly Revealed[] {
  const { name, data } = columnOf(criterion);
  const isSure = ({ recognition }: Revealed) => isSureOrigin(recognition);
  const compared = ofValues(criterion, [], recogniser).filter((each) => isSure(each) && !each.recognition.contextual);
  if (compared.length > 0) return strongest(compared.map((each) => contradicted(each, 'direct')));
  const said = [...plain(recogniser.name(name, data).filter(isCertain)), ...lineage(field, recogniser, linked)];
  return strongest(
    said
      .filter(isSure)
      .slice(0, 1)
      .map((each) => contradicted(each, 'possible-proxy')),
  );
}

function isCertain({ certainty }: Recognition): boolean {
  return certainty === 'certain';
}

function contradicted(revealed: Revealed, level: Recognition['level']): Revealed {
  const said = asContradicted(revealed.recognition);
  return {
    ...revealed,
    recognition: { ...said, level, ...(level === 'direct' && { sources: revealed.recognition.sources }) },
  };
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
  return [...recogniser.values(texts, column), ...inPhrases(texts, recogniser)].flatMap((recognition) => {
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
  const explained = inExplanations(texts(field.statement, 'explanation'), recogniser);
  return plain(
    besidesSteward(steward, [...fromCodelist, ...fromElement, ...fromName, ...fromColumn, ...label, ...explained]),
  );
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
  return [
    ...recogniser.values(column(0), heldBy),
    ...recogniser.values(column(1), heldBy),
    ...inPhrases(column(1), recogniser),
    ...(codelist.name ? recogniser.name(codelist.name.text).filter(isTold).map(asLabel) : []),
    ...inExplanations(texts(codelist, 'explanation'), recogniser),
    ...(codelist.title ? recogniser.label(codelist.title.text).filter(isTold).map(asLabel) : []),
  ].map(({ singled: _, ...recognition }) => recognition);
}

/** What the name or title of a code list may also mean otherwise, says nothing. */
function isTold({ level, certainty }: Recognition): boolean {
  return level === 'direct' && certainty !== 'possible';
}

function asLabel(recognition: Recognition): Recognition {
  return { ...recognition, route: 'label' };
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
