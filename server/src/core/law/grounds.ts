import type { Bilingual } from '../text/bilingual';

/** The grounds of article 1 of the Constitution, nationality, and the "any ground whatsoever" that the sources name. */
export type Ground =
  | 'race'
  | 'nationality'
  | 'religion'
  | 'belief'
  | 'political-opinion'
  | 'sex'
  | 'disability'
  | 'sexual-orientation'
  | 'age'
  | 'civil-status'
  | 'socioeconomic';

/** The grounds that article 1 of the Equal Treatment Act names (AWGB-1); disability, age and means are not among them. */
const NAMED_IN_AWGB: ReadonlySet<Ground> = new Set([
  'race',
  'nationality',
  'religion',
  'belief',
  'political-opinion',
  'sex',
  'sexual-orientation',
  'civil-status',
]);

/** @returns whether the Equal Treatment Act names the ground. */
export function isNamedInAwgb(ground: Ground): boolean {
  return NAMED_IN_AWGB.has(ground);
}

/** How each ground is called in a message. `race` is the legal umbrella term of CRM25-RAS. */
export const GROUND_NAMES: { readonly [ground in Ground]: Bilingual } = {
  race: { nl: 'ras', en: 'race' },
  nationality: { nl: 'nationaliteit', en: 'nationality' },
  religion: { nl: 'godsdienst', en: 'religion' },
  belief: { nl: 'levensovertuiging', en: 'belief' },
  'political-opinion': { nl: 'politieke gezindheid', en: 'political opinion' },
  sex: { nl: 'geslacht', en: 'sex' },
  disability: { nl: 'handicap', en: 'disability' },
  'sexual-orientation': { nl: 'seksuele gerichtheid', en: 'sexual orientation' },
  age: { nl: 'leeftijd', en: 'age' },
  'civil-status': { nl: 'burgerlijke staat', en: 'civil status' },
  socioeconomic: { nl: 'sociaal-economische positie', en: 'socio-economic position' },
};
