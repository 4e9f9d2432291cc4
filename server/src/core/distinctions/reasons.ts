import { flat } from '../text/flat';

/** Phrases that stand where a reason belongs and give none. */
const PLACEHOLDERS = phrases(`
  nvt | n v t | niet van toepassing | zie boven | zie hierboven | zie eerder | idem | ditto | waarom | reden | toelichting | na | n a
  not applicable | see above | as above | why | reason | explanation | fill in | lorem ipsum
`);

/** Words that only say that something is still to come. A text of nothing else is a hole that was filled with words. */
const PENDING = words(`
  todo tbd tba ntb nvt n v t volgt volgen volgend nog komt komen later straks binnenkort nader te bepalen bepaald in vullen invullen
  ingevuld aangevuld aanvullen aanvulling onbekend niet bekend van toepassing voor dit deze het de een profiel moment op nu keer
  wordt worden moet moeten xxx xx x test blah bla lorem ipsum dolor sit amet dummy placeholder plaatshouder
  to be determined decided follow follows follow soon later unknown not known yet still come coming fill filled this the a profile
  applicable is are
`);

/** Words that carry no reason by themselves: they join, point elsewhere, or repeat the question as its answer. */
const EMPTY = words(`
  de het een en of dat die er zijn was waren werd werden heeft hebben had kan kunnen mag mogen zal zou zouden geen wel ook al als dan aan
  bij met om uit tot door naar over want omdat dus zo ja nee we wij ik u men hij zij ze ons onze mij mijn hier daar daarom zeer heel
  antwoord vraag tekst zin uitleg uitgelegd boven hierboven bovenstaand bovenstaande onder hieronder eerder eerdere vorige ander andere
  zelfde hetzelfde dezelfde zie kijk bijlage bijlagen document documenten paragraaf hoofdstuk punt volgende beslissen beslist onduidelijk
  weet weten idee eigenlijk gewoon natuurlijk uiteraard vanzelfsprekend goed prima akkoord klopt juist
  legitiem geschikt geschiktheid noodzakelijk noodzaak nodig proportioneel proportionaliteit evenredig evenredigheid gerechtvaardigd
  rechtvaardig passend rechtmatig zwaarwegend zwaarwegende criterium criteria factor indicator gegeven voorbeeld vinden vind
  an and or that these those it was were been has have had can could must may will would no also already as then of for on with at by
  from so because we i you they our my here there very answer question text sentence above below previous other same see look annex
  appendix document documents section chapter point next decide unclear know idea actually simply obviously naturally good fine ok oke
  correct right legitimate suitable suitability necessary necessity needed proportionate proportionality justified fair appropriate
  weighty criterion example think
`);

/** A reason names at least this many things that are not in the question. */
const FEWEST_TELLING = 2;
const FEWEST_WORDS = 3;
const SHORTEST_TELLING = 3;

/** @returns true for a text that can be a reason: no placeholder, and long enough to say why. */
export function isReason(text: string): boolean {
  return !isPlaceholder(text) && !isTooShort(text) && telling(text).size > 0;
}

/** @returns true for a hole of a skeleton, an ellipsis, or words that only say that the text is still to come. */
export function isPlaceholder(text: string): boolean {
  if (/\.\.\.|…|<[^>]*>|\$\{|\[[^\]]*\]|_{3,}|\?{2,}/.test(text)) return true;
  const key = sentenceKey(text);
  return key === '' || PLACEHOLDERS.has(key) || key.split(' ').every((word) => PENDING.has(word));
}

/** @returns true when there are too few words to say why. */
export function isTooShort(text: string): boolean {
  return sentenceKey(text).split(' ').length < FEWEST_WORDS;
}

/** @returns true for a sentence that repeats the question or points elsewhere, and names nothing that was found or weighed. */
export function saysNothing(text: string): boolean {
  return telling(text).size < FEWEST_TELLING;
}

function telling(text: string): ReadonlySet<string> {
  const found = sentenceKey(text)
    .split(' ')
    .filter((word) => /\p{L}{2}/u.test(word) && word.length >= SHORTEST_TELLING);
  return new Set(found.filter((word) => !EMPTY.has(word) && !PENDING.has(word)));
}

const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/** @returns what makes two sentences the same: their words, without capitals, accents and punctuation. Made once per sentence. */
export function sentenceKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    keys.set(flat(text), key);
  }
  return key;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(/[|\n]/).map((phrase) => phrase.trim()));
}
