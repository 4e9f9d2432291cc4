import type { Ground } from '../law/grounds';
import { assemble, type Owner, type Parts } from './assemble';
import { compiledLexicon } from './compiled';
import { fold, isPlain } from './fold';
import type { CompiledLexicon } from './format';
import { originOf } from './origins';
import type { Place } from './place';
import { asOwnReasoning, becauseOfWords, explain, withNote } from './reasons';
import type { Column, WorkspaceTerms } from './recogniser';
import type { Recognition, Route } from './recognition';
import { RegistryKnowledge } from './registry';
import { asPart, strongestPerGround } from './strength';
import type { Token } from './tokenise';
import { ValueKnowledge } from './values';

/** A match before it is put into words. */
interface Found extends Pick<Recognition, 'ground' | 'level' | 'certainty'> {
  readonly owner: Owner;
  readonly words: readonly Token[];
}

const NOTHING: readonly Recognition[] = [];
const PHRASE = /\s/;
/** Longer texts are cut: nobody names a field so, and what follows would only cost time. */
const LONGEST_TEXT = 100_000;

/** The lexicon at work, with an organisation's own terms. */
export class Engine {
  readonly registry = new RegistryKnowledge();
  private readonly parts: Parts;
  private valueKnowledge: ValueKnowledge | undefined;
  private readonly notThis: ReadonlySet<string>;

  /** @param extra an organisation's own terms and decisions. */
  constructor(extra: WorkspaceTerms, lexicon: CompiledLexicon = compiledLexicon) {
    this.parts = assemble(lexicon, extra.terms ?? []);
    this.notThis = new Set((extra.notThis ?? []).map(({ name }) => name));
  }

  name(name: string, data = ''): readonly Recognition[] {
    const plain = isPlain(name) ? name : fold(name);
    const documented = this.registry.name(plain);
    if (documented.length === 0 && !this.parts.tokeniser.mayHold(plain)) return NOTHING;
    if (this.notThis.has(name)) return NOTHING;
    const isWhole = documented.some(({ route }) => route === 'registry-element');
    if (isWhole) return strongestPerGround(documented);
    const found = this.inTokens(plain, 'name', data);
    return documented.length === 0 ? found : strongestPerGround([...documented, ...found]);
  }

  label(text: string): readonly Recognition[] {
    const listed = strongestPerGround(this.listed([text]));
    if (listed.length > 0) return withOneOrigin(listed).map((each) => ({ ...each, route: 'label' }));
    return this.inTokens(text, 'label').map(asPart);
  }

  values(values: readonly string[], column?: Column): readonly Recognition[] {
    const listed = this.listed(values).flatMap((each) => this.inColumn(each, column));
    return strongestPerGround(listed.length > 0 ? listed : this.groupsInValues(values));
  }

  private inColumn(recognition: Recognition, column: Column | undefined): readonly Recognition[] {
    const context = column && this.parts.contexts.get(recognition.term);
    if (!context) return [recognition];
    const own = this.allTokens(column.name);
    const words = [...own, ...this.tokensOfData(column.data, own)];
    const isBeside = (place: Place | undefined) => place !== undefined && hasWordOf(place, words);
    if (isBeside(context.unless)) return [];
    if (hasWordOf(this.parts.people, own)) return [recognition];
    if (isBeside(context.unlessThings)) return [];
    return isBeside(context.hintBeside) ? [asHint(recognition)] : [recognition];
  }

  /** @returns the tokens of a name as written and as parts of compounds. */
  private allTokens(name: string): readonly Token[] {
    const tokens = this.parts.tokeniser.tokens(name);
    return [...tokens, ...(this.parts.compounds.takenApart(tokens) ?? [])];
  }

  /** @returns the tokens of the name of a field's data; none when the field says of whom it is: `postcode_eigenaar` of a `Bedrijf`. */
  private tokensOfData(data: string, own: readonly Token[]): readonly Token[] {
    return data === '' || hasWordOf(this.parts.people, own) ? [] : this.allTokens(data);
  }

  private listed(values: readonly string[]): readonly Recognition[] {
    this.valueKnowledge ??= new ValueKnowledge();
    return this.valueKnowledge.recognise(values);
  }

  /** A value of several words may name a group too, as a label does: “Poolse arbeidsmigranten”, “niet-westerse migranten”. */
  private groupsInValues(values: readonly string[]): readonly Recognition[] {
    const phrases = values
      .filter((value) => PHRASE.test(value.trim()))
      .flatMap((value) => this.inTokens(value, 'label'));
    const named = phrases.filter(({ singled }) => singled !== undefined);
    const origins = new Set(named.map(({ singled, origin }) => origin ?? singled));
    const isOne = origins.size === 1;
    return phrases.flatMap(({ singled, origin, ...rest }): Recognition[] => {
      if (singled !== undefined) return [{ ...rest, ...(isOne && { singled, ...(origin && { origin }) }) }];
      const isGroup = rest.ground === 'race' && rest.level === 'direct' && rest.certainty === 'certain';
      return isGroup ? [{ ...rest, certainty: 'likely' }] : [];
    });
  }

  private inTokens(text: string, route: Route, data = ''): readonly Recognition[] {
    const tokens = this.parts.tokeniser.tokens(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    const apart = this.parts.compounds.takenApart(tokens);
    const found: Found[] = [];
    this.addReading(tokens, tokens, found);
    if (apart) this.addReading(apart, tokens, found);
    const held = data === '' || found.length === 0 ? found : this.holdingIn(data, tokens, found);
    if (held.length === 0) return NOTHING;
    return strongestPerGround(held).map((each) => this.recognition(each, held, route));
  }

  /** @param written the tokens before compounds were taken apart: `unless` heeds the word as written too. */
  private addReading(tokens: readonly Token[], written: readonly Token[], found: Found[]): void {
    for (const { owner, certainty, tokens: matched } of this.parts.matcher.find(tokens)) {
      const { term, unless } = owner;
      if (unless && (hasWordOf(unless, tokens) || (written !== tokens && hasWordOf(unless, written)))) continue;
      const words = matched.map((at) => tokens[at] as Token);
      found.push({ ground: term.ground, level: term.level, certainty, owner, words });
    }
  }

  /** @returns what holds for a field of data with this name. */
  private holdingIn(data: string, own: readonly Token[], found: readonly Found[]): readonly Found[] {
    const words = this.tokensOfData(data, own);
    return found.filter(({ owner: { unlessData } }) => !(unlessData && hasWordOf(unlessData, words)));
  }

  /** Another entry of the same ground may have seen the one origin, or the division by origin, that the strongest does not speak of. */
  private recognition(strongest: Found, all: readonly Found[], route: Route): Recognition {
    const { ground, level, certainty, words } = strongest;
    const { term } = strongest.owner;
    const same = all.filter((each) => each.ground === ground && each.certainty !== 'possible');
    const named = new Map<string, string>();
    for (const { words } of same)
      for (const { word, text } of words)
        if (this.parts.origins.has(word)) named.set(originOf(text, text) ?? text, text);
    const [single] = named.size === 1 ? [...named] : [];
    return {
      ground,
      level,
      certainty,
      route,
      reason: term.isOfOrganisation
        ? withNote(becauseOfWords(words, certainty), term.note)
        : explain(becauseOfWords(words, certainty), term.note, level),
      sources: term.sources,
      term: term.id,
      ...(single && { singled: single[1], origin: single[0] }),
      ...(same.some((each) => each.owner.term.grouping) && { grouping: true as const }),
    };
  }
}

/** The country of a firm or a journey is not that of a person, but may say something of it. */
function asHint({ singled: _, origin: __, ...recognition }: Recognition): Recognition {
  const reason = asOwnReasoning(recognition.reason);
  return { ...recognition, level: 'possible-proxy', certainty: 'possible', reason, sources: [] };
}

/** The name of a people is that of an origin and of a nationality; as a label it speaks of one of them, the strongest. */
function withOneOrigin(recognitions: readonly Recognition[]): readonly Recognition[] {
  const origin = recognitions.find(({ ground }) => ORIGINS.has(ground));
  return recognitions.filter((each) => each === origin || !ORIGINS.has(each.ground));
}

const ORIGINS: ReadonlySet<Ground> = new Set(['race', 'nationality']);

function hasWordOf(words: Place, tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => words.has(word));
}
