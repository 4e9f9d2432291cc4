import type { Recogniser } from '../lexicon';
import type { Recognition } from '../lexicon/recognition';
import { asPart } from '../lexicon/strength';
import type { LinkedProfile } from '../model/linked';
import type * as Ast from '../syntax/ast';
import type { Criterion } from './criteria';
import type { Revealed } from './recognise';

interface Labelled {
  readonly criterion: Criterion;
  readonly found: readonly Revealed[];
}

/**
 * What the names and titles of indicators, rules, classes, selections and the profile give away although no field does: a rule called
 * "Roma" over neutral fields, a class labelled "Marokkaans".
 * @param criteria what the fields reveal already; a label that repeats it adds nothing
 */
export function labelCriteria(
  linked: LinkedProfile,
  recogniser: Recogniser,
  criteria: readonly Labelled[],
): readonly Labelled[] {
  const { profile } = linked;
  const members = [...profile.indicators, ...profile.rules, ...profile.models].flatMap((member) => {
    const known = groundsOf(criteria.filter(({ criterion }) => criterion.member === member));
    const place = { linked, role: 'indicator' as const, member, statement: member };
    const named = member.name
      ? labelled(place, member.name, recogniser.name(member.name.text).filter(isTelling).map(asPart), known)
      : [];
    const said = new Set([...known, ...groundsOf(named)]);
    return member.title
      ? [...named, ...labelled(place, member.title, recogniser.label(member.title.text), said)]
      : named;
  });
  const all = groundsOf(criteria);
  const classes = profile.classes.flatMap((statement) =>
    statement.rows.flatMap(({ cells }) => {
      const label = cells[0]?.kind === 'quantity' ? cells[0].label : undefined;
      const place = { linked, role: 'indicator' as const, member: undefined, statement };
      return label ? labelled(place, label, recogniser.label(label.text), all) : [];
    }),
  );
  const said = new Set([...all, ...groundsOf(members)]);
  const titles = [profile, ...profile.selections].flatMap((statement) => {
    const place = { linked, role: 'indicator' as const, member: undefined, statement };
    return statement.title ? labelled(place, statement.title, aimIn(statement.title, recogniser), said) : [];
  });
  return [...members, ...classes, ...titles];
}

/** The title of a profile or selection may speak of many things, also against discrimination; that it names one origin says whom it is aimed at. */
function aimIn(title: Ast.Quoted, recogniser: Recogniser): readonly Recognition[] {
  return recogniser.label(title.text).filter(({ singled }) => singled !== undefined);
}

function groundsOf(criteria: readonly Labelled[]): ReadonlySet<string> {
  return new Set(criteria.flatMap(({ found }) => found.map(({ recognition }) => recognition.ground)));
}

/** What may mean something else in the name of a field already, says nothing in the name of a rule. */
function isTelling({ certainty, singled }: Recognition): boolean {
  return certainty !== 'possible' || singled !== undefined;
}

type Place = Pick<Criterion, 'linked' | 'role' | 'member' | 'statement'>;

function labelled(
  place: Place,
  label: Ast.Quoted,
  recognitions: readonly Recognition[],
  known: ReadonlySet<string>,
): readonly Labelled[] {
  const found = recognitions
    .filter(({ ground, level }) => level === 'direct' && !known.has(ground))
    .map((recognition) => ({
      recognition: { ...recognition, route: 'label' as const },
      values: [],
      steps: [],
    }));
  if (found.length === 0) return [];
  const criterion: Criterion = {
    ...place,
    name: label,
    field: undefined,
    constant: undefined,
    values: [{ ...label, negated: false, result: undefined }],
    otherwise: undefined,
    entitlement: undefined,
  };
  return [{ criterion, found }];
}
