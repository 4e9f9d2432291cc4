import type { Ground } from '../law/grounds';
import type { Bilingual } from '../text/bilingual';
import { DIGIT, hashOf, hashWith, kindOf } from './characters';
import data from './data/registry.json';
import { explain } from './reasons';
import type { Certainty, Level, Recognition } from './recognition';

/** What an element of a registry reveals. */
interface Finding {
  readonly ground: Ground;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  readonly note: Bilingual;
}

interface Element {
  readonly element: string;
  readonly label: Bilingual;
  /** Only in these categories; absent: in every category. */
  readonly categories?: readonly string[];
  /** Keys of findings. */
  readonly findings: readonly string[];
}

interface Registry {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly categories: { readonly [category: string]: Bilingual };
  readonly elements: readonly Element[];
}

interface VariableGroup {
  readonly id: string;
  readonly register: Bilingual;
  /** Whether the name must have the same capitals, because it would otherwise be an ordinary word. */
  readonly exact?: true;
  /** Names divided by spaces; one that ends in a star stands for every name that begins so. */
  readonly names: string;
  /** Keys of findings. */
  readonly findings: readonly string[];
}

const FINDINGS = data.findings as unknown as { readonly [key: string]: Finding };
const REGISTRIES = data.registries as unknown as readonly Registry[];
const VARIABLES = data.variables as unknown as readonly VariableGroup[];

/** A name that is nothing but a BRP element: group and element, with or without category, dots or the registry's name. */
const ELEMENT_NAME = /^(?:(?:brp|gba|lo|cat|rubriek|element|el|e|r|c)[_.\- ]?)?(\d{2})?[._-]?(\d{2})[._-]?(\d{2})$/i;
const WITHOUT_DOTS_OR_CATEGORY = /^\d{4}$/;

const SPACE = 32;
/** The known beginning of a variable has at least so many letters. */
const SHORTEST_BEGINNING = 3;
const HASHES = (1 << 13) - 1;
const NOTHING: readonly Recognition[] = [];

/** Look-ups in the elements of base registries and in the documented variables of statistical files. */
export class RegistryKnowledge {
  private readonly registries = new Map<string, Registry>();
  private readonly elements = new Map<string, Element[]>();
  private readonly variables = new Map<string, VariableGroup>();
  private readonly exactVariables = new Map<string, VariableGroup>();
  /** By their first letters the variables of which only the beginning is known. */
  private readonly beginnings = new Map<number, { readonly beginning: string; readonly group: VariableGroup }[]>();
  /** By hash whether there is a variable: nearly every name is none, and need not be looked up. */
  private readonly variableHashes = new Uint8Array(HASHES + 1);

  constructor() {
    for (const registry of REGISTRIES) {
      for (const alias of [registry.id, ...registry.aliases]) this.registries.set(alias.toLowerCase(), registry);
      for (const element of registry.elements) {
        const key = `${registry.id} ${element.element}`;
        this.elements.set(key, [...(this.elements.get(key) ?? []), element]);
      }
    }
    for (const group of VARIABLES) {
      const index = group.exact ? this.exactVariables : this.variables;
      for (const name of group.names.split(' ')) {
        if (name.endsWith('*')) this.addBeginning(name.slice(0, -1), group);
        index.set(group.exact ? name : name.toUpperCase(), group);
        this.variableHashes[hashOf(name) & HASHES] = 1;
      }
    }
  }

  /**
   * @param source how the registry is called: "BRP", "GBA", "LO BRP".
   * @param element `04.05.10` with category, or `05.10` without; the dots may be absent.
   * @returns what the element reveals; empty when the registry or the element is not known.
   */
  element(source: string, element: string): Recognition[] {
    const registry = this.registries.get(source.trim().toLowerCase());
    const parts = /^(?:(\d{2})[._-]?)?(\d{2})[._-]?(\d{2})$/.exec(element.trim());
    if (!registry || !parts) return [];
    const [, category, group, item] = parts;
    const candidates = this.elements.get(`${registry.id} ${group}.${item}`) ?? [];
    const exact = candidates.find(({ categories }) => category !== undefined && categories?.includes(category));
    const found = exact ?? candidates.find(({ categories }) => categories === undefined);
    if (!found) return [];
    const number = category === undefined ? `${group}.${item}` : `${category}.${group}.${item}`;
    const owner = category === undefined ? undefined : registry.categories[category];
    const of = owner?.nl === found.label.nl ? undefined : owner;
    return findingsOf(found).map((finding) => ({
      ground: finding.ground,
      level: finding.level,
      certainty: finding.certainty,
      route: 'registry-element' as const,
      reason: explain(elementReason(registry.id, number, found.label, of), finding.note, finding.level),
      sources: finding.sources,
      term: `${registry.id.toLowerCase()}.${found.element}`,
    }));
  }

  /** @returns what a name reveals that is an element number (`04.05.10`, `brp_010310`) or a documented variable as a whole. */
  name(name: string): readonly Recognition[] {
    const last = name.charCodeAt(name.length - 1);
    const numbered = kindOf(last) === DIGIT || last === SPACE ? this.elementName(name.trim()) : NOTHING;
    return numbered.length > 0 ? numbered : this.variable(name);
  }

  /** @returns what a name reveals that is itself an element number of the BRP. */
  private elementName(name: string): Recognition[] {
    const parts = ELEMENT_NAME.exec(name);
    if (!parts || WITHOUT_DOTS_OR_CATEGORY.test(name)) return [];
    const [, category, group, item] = parts;
    return this.element('BRP', category === undefined ? `${group}.${item}` : `${category}.${group}.${item}`);
  }

  private addBeginning(beginning: string, group: VariableGroup): void {
    const key = beginningOf(beginning);
    const known = this.beginnings.get(key) ?? [];
    this.beginnings.set(key, [...known, { beginning: group.exact ? beginning : beginning.toUpperCase(), group }]);
  }

  private begun(name: string): VariableGroup | undefined {
    const candidates = this.beginnings.get(beginningOf(name)) ?? [];
    const upper = name.toUpperCase();
    return candidates.find(({ beginning, group }) => (group.exact ? name : upper).startsWith(beginning))?.group;
  }

  /** @returns what a documented variable of a statistical file reveals, by its whole name. */
  private variable(name: string): readonly Recognition[] {
    if (this.variableHashes[hashOf(name) & HASHES] === 0 && !this.beginnings.has(beginningOf(name))) return NOTHING;
    const whole = name.trim();
    const group = this.exactVariables.get(whole) ?? this.variables.get(whole.toUpperCase()) ?? this.begun(whole);
    if (!group) return NOTHING;
    const reason = {
      nl: `variabele ${name} van ${group.register.nl}`,
      en: `variable ${name} of ${group.register.en}`,
    };
    return findingsOf(group).map((finding) => ({
      ground: finding.ground,
      level: finding.level,
      certainty: finding.certainty,
      route: 'name' as const,
      reason: explain(reason, finding.note, finding.level),
      sources: finding.sources,
      term: group.id,
    }));
  }
}

function findingsOf({ findings }: Element | VariableGroup): readonly Finding[] {
  return findings.map((key) => FINDINGS[key] as Finding);
}

/** @returns a number for the first letters of a name, the same for capitals and small letters. */
function beginningOf(name: string): number {
  let key = 0;
  for (let at = 0; at < SHORTEST_BEGINNING; at++) key = hashWith(key, name.charCodeAt(at));
  return key;
}

function elementReason(registry: string, number: string, label: Bilingual, of: Bilingual | undefined): Bilingual {
  return {
    nl: `${registry}-element ${number} (${label.nl}${of ? `, ${of.nl}` : ''})`,
    en: `${registry} element ${number} (${label.en}${of ? `, ${of.en}` : ''})`,
  };
}
