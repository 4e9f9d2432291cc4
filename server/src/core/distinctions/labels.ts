import type { Recogniser } from '../lexicon';
import type { Recognition } from '../lexicon/recognition';
import { asPart } from '../lexicon/strength';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type * as Ast from '../syntax/ast';
import type { Criterion } from './criteria';
import type { Revealed } from './recognise';
import { atoms } from './settings';

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
  file: LinkedFile,
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
    const texts = [statement.title, ...aimsOf(statement)];
    return firstOf(texts.flatMap((text) => (text ? labelled(place, text, aimIn(text.text, recogniser), said) : [])));
  });
  return [...members, ...classes, ...titles, ...populations(linked, file, recogniser, said)];
}

/** Who is in the population, by the name and the title of its data: `gegevens Marokkanen "Poolse arbeidsmigranten"`. */
function populations(
  linked: LinkedProfile,
  file: LinkedFile,
  recogniser: Recogniser,
  known: ReadonlySet<string>,
): readonly Labelled[] {
  return linked.profile.populations.flatMap((statement) => {
    const { name } = statement;
    const symbol = file.symbolOf(name);
    if (!name || symbol?.kind !== 'data') return [];
    const place = { linked, role: 'population' as const, member: undefined, statement };
    const texts = [name.text, ...(symbol.statement.title ? [symbol.statement.title.text] : [])];
    return firstOf(
      texts.flatMap((text) =>
        labelled(place, { text, start: name.start, end: name.end }, aimIn(text, recogniser), known),
      ),
    );
  });
}

/** The name, the title and the purpose of one thing say the same; the first to say it is enough. */
function firstOf(found: readonly Labelled[]): readonly Labelled[] {
  return found.slice(0, 1);
}

/** What else says in plain words whom it is about: of a profile its name and purpose, of a selection how it is spread. */
function aimsOf(statement: Ast.Profile | Ast.Selection): readonly (Ast.Quoted | undefined)[] {
  const key = statement.kind === 'profile' ? 'purpose' : 'distribution';
  const said = atoms(statement, key).filter((atom) => atom.kind === 'string');
  return statement.kind === 'profile' ? [statement.name, ...said] : said;
}

/** The names of groups that a title can only be aimed at. */
const GROUPS: ReadonlySet<string> = new Set([
  'race.western',
  'race.roma',
  'race.migration-background',
  'values.race',
  'values.origin-grouping',
]);

/** Grounds of which the bare name is that of people: "Vrouwen"; "Ziektewet" is that of a law. */
const PEOPLE_OF: ReadonlySet<string> = new Set(['race', 'nationality', 'religion', 'sex']);

/** A text about discrimination names groups in order to protect them. */
const AGAINST = /discriminat|racis|gelijke behandeling|equal treatment/i;

/**
 * The name, title or purpose of a profile, selection or population may speak of many things, also against discrimination; that
 * it names one origin or a people says whom it is aimed at, and that it names a group by origin makes that possible.
 */
function aimIn(text: string, recogniser: Recogniser): readonly Recognition[] {
  if (AGAINST.test(text)) return [];
  const people = peopleIn(text, recogniser);
  if (people.length > 0) return people;
  const said = recogniser.label(text);
  const aimed = said.filter(({ singled }) => singled !== undefined);
  if (aimed.length > 0) return aimed;
  const whole = recogniser.values([text]).filter(({ ground, level }) => level === 'direct' && PEOPLE_OF.has(ground));
  const groups = said.filter(({ term, certainty }) => certainty !== 'possible' && GROUPS.has(term));
  return (whole.length > 0 ? whole : groups).map((each) => ({ ...each, certainty: 'possible' }));
}

/** How the name of a people ends in the plural, in Dutch and English; "Turkse" and "Turks" may be said of a thing. */
const PEOPLE = /(?:en|[eë]rs|ans|alis|oles)$/i;

/** What makes the word before it one about people: "Poolse uitzendkrachten", "Polish workers". */
const PERSONS =
  /(?:migranten|kracht(?:en)?|werkers|werknemers|gezinnen|huishoudens|families|jongeren|vrouwen|mannen|kinderen|ouders|studenten|klanten|aanvragers|ondernemers|burgers|inwoners|ingezetenen|chauffeurs|mensen|personen|netwerken|bendes|people|persons|migrants|workers|employees|households|youths?|women|men|children|parents|students|clients|applicants|entrepreneurs|citizens|residents|drivers|networks|gangs)$/i;

/** The name of a faith is that of its buildings and goods too; these are the people. */
const BELIEVERS =
  /^(?:moslims?|moslima[’']?s?|muslims?|joden|jews|christenen|christians|hindoe[’']?s|hindoes|hindus)$/i;

/** The peoples that a text names, as in "Aanpak Bulgaren", and the people of a faith; the name of a country is none. */
function peopleIn(text: string, recogniser: Recogniser): readonly Recognition[] {
  const all = text.split(/[^\p{L}’']+/u).filter((word) => word !== '');
  const words = all.filter((word, index) => PEOPLE.test(word) || PERSONS.test(all[index + 1] ?? ''));
  const found = words.flatMap((word) => {
    const people = recogniser
      .values([word])
      .find(({ ground, singled, term }) => ground === 'race' && singled && term !== 'values.country-name');
    return people ? [people] : [];
  });
  const isOne = new Set(found.map(({ origin, singled }) => origin ?? singled)).size === 1;
  const peoples = found.slice(0, 1).map(({ singled, origin, ...rest }) => ({
    ...rest,
    ...(isOne && { singled, ...(origin && { origin }) }),
  }));
  const believers = all.filter((word) => BELIEVERS.test(word)).slice(0, 1);
  return [
    ...peoples,
    ...believers.flatMap((word) => recogniser.values([word]).filter(({ ground }) => ground === 'religion')),
  ];
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
