import type { Bilingual } from '../text/bilingual';
import { dayNumber } from '../values/dates';
import laws from './data/laws.json';
import { REFERENCE_PROBLEMS } from './referenceProblems';
import { type Source, sources } from './sources';

/** What is wrong with a reference, and where: offsets within the text of the reference. */
export interface ReferenceProblem {
  readonly ok: false;
  /** What is wrong and what to do. */
  readonly reason: Bilingual;
  readonly start: number;
  readonly end: number;
}

/** A reference to Dutch law in the Juriconnect form. */
export interface JciReference {
  readonly ok: true;
  readonly kind: 'jci';
  readonly version: string;
  /** `c`: one version of one regulation. `v`: a range of versions. */
  readonly type: 'c' | 'v';
  /** The id of the regulation: BWBR and seven digits. */
  readonly law: string;
  /** The parts named, in order, without the dates: `artikel` 1.5, `lid` 2. */
  readonly location: readonly { readonly key: string; readonly value: string }[];
  readonly article?: string;
  readonly paragraph?: string;
  /** ISO day on which the text must be in force (`g`). */
  readonly validOn?: string;
  readonly address: string;
}

/** A reference to a decision of a court. */
export interface EcliReference {
  readonly ok: true;
  readonly kind: 'ecli';
  readonly ecli: string;
  readonly country: string;
  readonly court: string;
  readonly year: number;
  readonly number: string;
  /** Only for the courts whose register this tool knows: those of the Netherlands and of the European Union. */
  readonly address?: string;
}

const VERSIONS = ['1.0', '1.3', '1.31'];
const DATE_KEYS = new Set(['g', 'z', 's', 'e']);
/** The parts of a regulation that the Juriconnect standard for the BWB can point at. */
const LOCATION_KEYS = new Set([
  'aanwijzing',
  'afdeling',
  'artikel',
  'bijlage',
  'boek',
  'circulaire.divisie',
  'deel',
  'divisie',
  'hoofdstuk',
  'inhoudsopgave',
  'lid',
  'o',
  'onderdeel',
  'paragraaf',
  'sub-paragraaf',
  'titel',
  'titeldeel',
  'verdragtekst',
]);
/** R: regulations, V: treaties, W: policy rules and the like. */
const REGULATION = /^BWB[RVW]\d{7}$/;
const LOCATION_VALUE = /^[^\s&=]+$/;

const FIRST_ECLI_YEAR = 1800;
const LAST_ECLI_YEAR = 2099;

/**
 * Reads a Juriconnect reference, such as `jci1.3:c:BWBR0011453&artikel=1.5&g=2012-01-01`.
 * @param text the reference and nothing else.
 * @returns its parts, or what is wrong. Whether the article exists is not checked: that would take the law itself.
 */
export function parseJci(text: string): JciReference | ReferenceProblem {
  const head = /^jci(?<version>[^:&]*)(?::(?<type>[^:&]*)(?::(?<law>[^&]*))?)?/.exec(text);
  if (!head) return wrong(text, 0, text.length, REFERENCE_PROBLEMS.jciStart);
  const { version = '', type = '', law = '' } = head.groups ?? {};
  const versionEnd = 3 + version.length;
  const typeEnd = versionEnd + 1 + type.length;
  const from = head[0].length;
  if (!VERSIONS.includes(version)) return wrong(text, 3, versionEnd, REFERENCE_PROBLEMS.jciVersion(version));
  if (type !== 'c' && type !== 'v') return wrong(text, versionEnd + 1, typeEnd, REFERENCE_PROBLEMS.jciType(type));
  if (!REGULATION.test(law)) return wrong(text, typeEnd + 1, from, REFERENCE_PROBLEMS.jciLaw(law));
  return parseParts(text, { version, type, law, from });
}

interface JciHead {
  readonly version: string;
  readonly type: 'c' | 'v';
  readonly law: string;
  /** Offset of the first `&`. */
  readonly from: number;
}

function parseParts(text: string, { version, type, law, from }: JciHead): JciReference | ReferenceProblem {
  const location: { key: string; value: string }[] = [];
  const dates = new Map<string, string>();
  let start = from;
  while (start < text.length) {
    const next = text.indexOf('&', start + 1);
    const end = next < 0 ? text.length : next;
    const part = text.slice(start + 1, end);
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const value = equals < 0 ? '' : part.slice(equals + 1);
    const reason = partProblem(key, value, dates);
    if (reason) return wrong(text, start + 1, end, reason);
    if (DATE_KEYS.has(key)) dates.set(key, value);
    else location.push({ key, value });
    start = end;
  }
  const [article, paragraph, validOn] = [
    location.find(({ key }) => key === 'artikel')?.value,
    location.find(({ key }) => key === 'lid')?.value,
    dates.get('g'),
  ];
  return {
    ok: true,
    kind: 'jci',
    version,
    type,
    law,
    location,
    ...(article ? { article } : {}),
    ...(paragraph ? { paragraph } : {}),
    ...(validOn ? { validOn } : {}),
    address: `https://wetten.overheid.nl/${text}`,
  };
}

function partProblem(key: string, value: string, dates: ReadonlyMap<string, string>): Bilingual | undefined {
  if (DATE_KEYS.has(key)) {
    if (dates.has(key)) return REFERENCE_PROBLEMS.jciTwice(key);
    return dayNumber(value) === undefined ? REFERENCE_PROBLEMS.jciDate(key, value) : undefined;
  }
  if (!LOCATION_KEYS.has(key)) return REFERENCE_PROBLEMS.jciKey(key);
  return LOCATION_VALUE.test(value) ? undefined : REFERENCE_PROBLEMS.jciValue(key);
}

/**
 * Reads a European Case Law Identifier, such as `ECLI:NL:GHDHA:2023:173`.
 * The form is that of the Council conclusions on the ECLI: country, court of one to seven characters, year, number of at most 25 letters, digits and dots.
 * @param text the reference and nothing else.
 * @returns its parts, or what is wrong. Whether the decision exists is not checked.
 */
export function parseEcli(text: string): EcliReference | ReferenceProblem {
  const parts = text.split(':');
  const starts = parts.map((_, index) => parts.slice(0, index).join(':').length + (index > 0 ? 1 : 0));
  const at = (index: number, reason: Bilingual) =>
    wrong(text, starts[index] ?? text.length, (starts[index] ?? text.length) + (parts[index]?.length ?? 0), reason);
  const [prefix, country = '', court = '', year = '', number = ''] = parts;
  if (text !== text.toUpperCase() && /^ecli:/i.test(text))
    return wrong(text, 0, text.length, REFERENCE_PROBLEMS.ecliCapitals(text));
  if (prefix !== 'ECLI' || parts.length !== 5) return wrong(text, 0, text.length, REFERENCE_PROBLEMS.ecliShape);
  if (!/^[A-Z]{2}$/.test(country)) return at(1, REFERENCE_PROBLEMS.ecliCountry(country));
  if (!/^[A-Z][A-Z0-9]{0,6}$/.test(court)) return at(2, REFERENCE_PROBLEMS.ecliCourt(court));
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_ECLI_YEAR || Number(year) > LAST_ECLI_YEAR) {
    return at(3, REFERENCE_PROBLEMS.ecliYear(year));
  }
  if (!/^[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?$/.test(number)) return at(4, REFERENCE_PROBLEMS.ecliNumber(number));
  const address = ecliAddress(country, text);
  return {
    ok: true,
    kind: 'ecli',
    ecli: text,
    country,
    court,
    year: Number(year),
    number,
    ...(address ? { address } : {}),
  };
}

function ecliAddress(country: string, ecli: string): string | undefined {
  if (country === 'NL') return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  if (country === 'EU') return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`;
  return undefined;
}

function wrong(text: string, start: number, end: number, reason: Bilingual): ReferenceProblem {
  return { ok: false, reason, start: Math.min(start, text.length), end: Math.min(Math.max(end, start), text.length) };
}

/** What this tool can tell about a reference. */
export interface ReferenceDescription {
  readonly ok: true;
  /** The name of the law with its article, or of the decision. */
  readonly title: Bilingual;
  /** What it says or held; or that this tool's collection does not hold it. */
  readonly sentence: Bilingual;
  /** Ids of the sources about it. */
  readonly sources: readonly string[];
  readonly address?: string;
}

const NOT_IN_COLLECTION: Bilingual = {
  nl: 'De verwijzing heeft de juiste vorm. De tekst zit niet in de verzameling van dit hulpmiddel.',
  en: 'The reference has the right form. The text is not in this tool’s collection.',
};

/**
 * @param text a Juriconnect reference or an ECLI, and nothing else.
 * @returns what it is and what it held, as far as this tool knows; or what is wrong with it.
 */
export function describeReference(text: string): ReferenceDescription | ReferenceProblem {
  const reference = /^ecli/i.test(text) ? parseEcli(text) : parseJci(text);
  if (!reference.ok) return reference;
  const { address } = reference;
  return {
    ok: true,
    ...(reference.kind === 'jci' ? describeLaw(reference) : describeCase(reference)),
    ...(address ? { address } : {}),
  };
}

type Described = Pick<ReferenceDescription, 'title' | 'sentence' | 'sources'>;

function describeLaw({ law, article, validOn, location }: JciReference): Described {
  const name = laws.find(({ id }) => id === law)?.title ?? { nl: law, en: law };
  const about = article === undefined ? [] : sources.filter((entry) => isAbout(entry, law, article, validOn));
  const parts = location.map(({ key, value }) => `${key} ${value}`).join(', ');
  const title = parts ? { nl: `${name.nl}, ${parts}`, en: `${name.en}, ${parts}` } : name;
  return { title, ...known(about) };
}

/** Without a date, the text that applies now is meant. */
function isAbout({ provision, validFrom, validTo }: Source, law: string, article: string, date?: string): boolean {
  if (provision?.law !== law || provision.article !== article) return false;
  if (date === undefined) return validTo === undefined;
  return (validFrom ?? date) <= date && date <= (validTo ?? date);
}

function describeCase({ ecli }: EcliReference): Described {
  const about = sources.filter((entry) => entry.ecli?.includes(ecli));
  const [first] = about;
  if (first) return { title: first.title, ...known(about) };
  const later = sources.find((entry) => entry.overturns?.includes(ecli));
  if (!later) return { title: { nl: ecli, en: ecli }, ...known([]) };
  return {
    title: { nl: ecli, en: ecli },
    sentence: {
      nl: `Deze uitspraak is in hoger beroep vernietigd: ${later.citation.nl}. ${later.gist.nl}`,
      en: `This decision was overturned on appeal: ${later.citation.en}. ${later.gist.en}`,
    },
    sources: [later.id],
  };
}

function known(about: readonly Source[]): Pick<Described, 'sentence' | 'sources'> {
  if (about.length === 0) return { sentence: NOT_IN_COLLECTION, sources: [] };
  return {
    sentence: {
      nl: about.map(({ gist }) => gist.nl).join(' '),
      en: about.map(({ gist }) => gist.en).join(' '),
    },
    sources: about.map(({ id }) => id),
  };
}
