import type * as Ast from '../../server/src/core/syntax/ast';
import { parse } from '../../server/src/core/syntax/parse';
import { fileView } from '../../server/src/core/syntax/views/file';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** How an atom is called in the object that a value of several atoms becomes. */
const ATOM_KEYS: { readonly [kind in Ast.Atom['kind']]: string } = {
  string: 'tekst',
  date: 'datum',
  period: 'periode',
  number: 'getal',
  jci: 'verwijzing',
  ecli: 'verwijzing',
  fingerprint: 'vingerafdruk',
  word: 'keuze',
};

const WIDTH = 2;

/**
 * Writes the profiles of a Tenzij file as JSON of the same content.
 * @param text a Tenzij file without mistakes
 * @returns JSON, an object per line and key, lists of plain values on one line, as a formatter would write it
 */
export function jsonOf(text: string): string {
  const view = fileView(parse(text));
  const written: Json = {
    gebruik: view.uses.map(({ path, names }) => ({ bestand: path?.text ?? '', namen: names.map((name) => name.text) })),
    profielen: view.profiles.map((profile) => profileOf(profile, (span) => text.slice(span.start, span.end))),
  };
  return `${print(written, 0)}\n`;
}

type Slice = (span: { readonly start: number; readonly end: number }) => string;

function profileOf(profile: Ast.Profile, slice: Slice): Json {
  const formula = (expression: Ast.Expression | undefined) => (expression ? slice(expression) : '');
  return {
    ...named(profile),
    ...properties(profile, slice),
    populatie: profile.populations.map(({ name, where }) => ({ gegevens: name?.text ?? '', waar: formula(where) })),
    indicatoren: profile.indicators.map((indicator) => ({
      soort: indicator.variant === 'points' ? 'punten' : 'factor',
      ...named(indicator),
      uit: indicator.from.map(({ text }) => text),
      ...(indicator.per ? { per: indicator.per.text } : {}),
      rijen: rows(indicator.rows, slice),
    })),
    scores: profile.scores.map((score) => ({ ...named(score), formule: formula(score.formula) })),
    klassen: profile.classes.map(({ from, rows: cells }) => ({ uit: from?.text ?? '', rijen: rows(cells, slice) })),
    selecties: profile.selections.map((selection) => ({
      titel: selection.title?.text ?? '',
      neem: selection.takes.map(({ classes, descendingBy, per }) => ({
        klassen: classes ? [number(classes.from), number(classes.to)] : [],
        aflopend: descendingBy?.text ?? '',
        per: per?.text ?? '',
      })),
      behalve: selection.excepts.map(({ name }) => name?.text ?? ''),
      steekproef: selection.samples.map(({ share }) => (share ? number(share) : 0)),
      ...properties(selection, slice),
    })),
    tenzij: profile.unlesses.map((unless) => ({
      ...named(unless),
      voor: unless.about.map(({ text }) => text),
      ...properties(unless, slice),
    })),
    bewijs: profile.evidence.map((evidence) => ({ ...named(evidence), ...properties(evidence, slice) })),
    metingen: profile.measurements.map((measurement) => ({
      ...named(measurement),
      ...properties(measurement, slice),
      normen: measurement.norms.map(({ condition, because }) => ({
        eis: formula(condition),
        omdat: because?.text ?? '',
      })),
    })),
    voorbeelden: profile.examples.map(({ title, given, expected }) => ({
      titel: title?.text ?? '',
      gegeven: bindings(given, slice),
      verwacht: bindings(expected, slice),
    })),
  };
}

function named({ name, title }: { readonly name: Ast.Name | undefined; readonly title: Ast.Quoted | undefined }) {
  return { naam: name?.text ?? '', ...(title ? { titel: title.text } : {}) };
}

function properties(statement: { readonly properties: readonly Ast.Property[] }, slice: Slice) {
  return Object.fromEntries(
    statement.properties.map(({ key, values }) => {
      const written = values.map((value) => writtenValue(value, slice));
      return [key.text, written.length === 1 ? written[0]! : written];
    }),
  );
}

function writtenValue({ atoms, references }: Ast.Value, slice: Slice): Json {
  const parts: { [key: string]: Json } = {};
  for (const atom of atoms) {
    const key = ATOM_KEYS[atom.kind];
    parts[key in parts ? `${key}2` : key] = atomOf(atom, slice);
  }
  if (references.length > 0) return { ...parts, bij: references.map(({ text }) => text) };
  return atoms.length === 1 ? Object.values(parts)[0]! : parts;
}

function atomOf(atom: Ast.Atom, slice: Slice): Json {
  if (atom.kind === 'string') return atom.text;
  return atom.kind === 'number' ? Number(slice(atom)) : slice(atom);
}

function rows(found: readonly Ast.Row[], slice: Slice): Json {
  return found.map(({ cells }) => cells.flatMap((cell) => cellOf(cell, slice)));
}

/** A class with its name becomes two elements, a plain number a number, a code its text, anything else what was written. */
function cellOf(cell: Ast.Cell, slice: Slice): readonly Json[] {
  if (cell.kind === 'quantity' && !cell.quantity.unit) {
    return [number(cell.quantity), ...(cell.label ? [cell.label.text] : [])];
  }
  if (cell.kind === 'strings') return cell.items.map(({ text }) => text);
  return [slice(cell)];
}

function bindings(found: readonly Ast.Binding[], slice: Slice): Json {
  return Object.fromEntries(
    found.map(({ name, value }) => {
      const written = value ? slice(value) : '';
      return [name?.text ?? '', value?.kind === 'quantity' ? number(value.quantity) : written.replaceAll('"', '')];
    }),
  );
}

function number(quantity: Ast.Quantity): number {
  return Number(quantity.value.toString());
}

function print(value: Json, indent: number): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const outer = ' '.repeat(indent);
  const inner = ' '.repeat(indent + WIDTH);
  if (isList(value)) {
    if (value.every((item) => typeof item !== 'object')) return `[${value.map((item) => print(item, 0)).join(', ')}]`;
    return `[\n${value.map((item) => inner + print(item, indent + WIDTH)).join(',\n')}\n${outer}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, indent + WIDTH)}`,
  );
  return `{\n${entries.join(',\n')}\n${outer}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
