import { stepFrom } from '../../../distinctions/lineage';
import type { Severity } from '../../../lint/finding';
import type { Rule, RuleContext } from '../../../lint/rule';
import { type CycleStep, cyclesOf } from '../../../model/cycles';
import type { Bilingual } from '../../../text/bilingual';
import { distinctionRule } from '../distinctionRule';

const derived = distinctionRule({
  code: 'TZ208',
  name: 'lineage',
  title: { nl: 'Afgeleid van een gevoelig gegeven', en: 'Derived from a sensitive field' },
  severity: 'warning',
  citations: ['CRM25-ONEV'],
  cites: ({ topic }) => (topic === 'proxy' ? ['CRM25-ONEV'] : []),
});

/** TZ208: a field derived, over any number of steps, from one that reveals a ground; and a route that ends nowhere, a circle. */
export const lineage: Rule = {
  ...derived,
  check(context) {
    derived.check(context);
    for (const cycle of cyclesOf(context.linked)) reportCycle(context, cycle);
  },
};

/** Longer circles are cut: nobody reads on. */
const LONGEST_SHOWN = 12;

function reportCycle(context: RuleContext, cycle: readonly CycleStep[]): void {
  const steps = cycle.map(({ symbol, name }) => stepFrom(symbol, { name }));
  const { severity, nl, en } = KINDS[kindOf(cycle)];
  const shown = steps.slice(0, LONGEST_SHOWN);
  const more = steps.length - shown.length;
  const rest: Bilingual = { nl: `en nog ${more} stappen`, en: `and ${more} more steps` };
  const route = (language: 'nl' | 'en') =>
    [...shown.map(({ message }) => message[language]), ...(more > 0 ? [rest[language]] : [])].join(', ');
  const { start, end } = cycle[0]!.name;
  context.report({
    span: { start, end },
    severity,
    citations: [],
    message: {
      nl: `Dit loopt in een kring: ${route('nl')}. ${nl}`,
      en: `This goes round in a circle: ${route('en')}. ${en}`,
    },
    related: shown.slice(1),
  });
}

type Kind = 'derivations' | 'calculations' | 'both';

function kindOf(cycle: readonly CycleStep[]): Kind {
  const fields = cycle.filter(({ symbol }) => symbol.kind === 'field').length;
  return fields === cycle.length ? 'derivations' : fields === 0 ? 'calculations' : 'both';
}

const KINDS: { readonly [kind in Kind]: Bilingual & { readonly severity: Severity } } = {
  derivations: {
    severity: 'warning',
    nl: 'Zo is niet na te gaan waar het gegeven vandaan komt. Noem de bron waar het begint; zet een kolom van de bron met dezelfde naam tussen aanhalingstekens.',
    en: 'So nobody can see where the data come from. Name the source where it begins; put a column of the source with the same name between quotation marks.',
  },
  calculations: {
    severity: 'error',
    nl: 'Wat uit zichzelf berekend wordt, heeft geen uitkomst. Haal een van deze stappen weg.',
    en: 'What is calculated from itself has no result. Remove one of these steps.',
  },
  both: {
    severity: 'warning',
    nl: 'Zo kiest het profiel mede op zijn eigen eerdere uitkomst, en kan het zichzelf bevestigen. Gebruik een gegeven dat niet uit dit profiel komt.',
    en: 'So the profile selects partly by its own earlier result, and can confirm itself. Use data that do not come from this profile.',
  },
};
