import { type Help, type HelpTable, help } from './help';

const ANSWERS: HelpTable = {
  yes: help(
    'Ja, met de reden erachter. Een kaal `ja` telt niet als antwoord.',
    'Yes, with the reason behind it. A bare `yes` does not count as an answer.',
  ),
  no: help(
    'Nee. Dat is een eerlijk antwoord: het wordt vastgelegd en houdt vrijgave tegen.',
    'No. That is an honest answer: it is recorded and blocks release.',
  ),
  unknown: help('Nog niet bekend. De vraag blijft open.', 'Not known yet. The question stays open.'),
};

const CHECKABLE: HelpTable = {
  yes: help('Een ander kan het gegeven nalopen.', 'Someone else can check the data.'),
  no: help('Een ander kan het gegeven niet nalopen.', 'Nobody else can check the data.', 'RDAM'),
  unknown: help('Niet uitgezocht.', 'Not examined.'),
};

const CONTROL = ['CRM25-DEF', 'CRM25-SCOPE'] as const;
const SUPPORT = ['MOT-MUTL'] as const;

/** Help for closed values, by the id of the key and the id of the value. */
export const VALUE_HELP: { readonly [key: string]: HelpTable } = {
  framework: {
    'crm-2025': help(
      'Het kader van het College voor de Rechten van de Mens van 28 januari 2025. Dit is het huidige kader.',
      'The framework of the College voor de Rechten van de Mens (Netherlands Institute for Human Rights) of 28 January 2025. This is the current one.',
      'CRM25-REPL',
      'CRM25-FLOOR',
      'KST-458',
    ),
    'crm-2021': help(
      'Het eerste kader van het College, vervangen op 28 januari 2025. Alleen om oude profielen na te lopen.',
      'The first framework of the College, replaced on 28 January 2025. Only for looking back at old profiles.',
      'CRM25-REPL',
      'CRM21-MIN',
    ),
    totaalverbod: help(
      'Geen enkele uitzondering voor etniciteit en nationaliteit. Dit is de positie van Amnesty International, geen wet.',
      'No exception at all for ethnicity and nationality. This is the position of Amnesty International, not law.',
      'AI-ASK',
      'AI-DEF',
    ),
  },
  purpose: {
    enforcement: help(
      'Controle: nagaan of iemand zich aan de regels houdt.',
      'Control: finding out whether a person keeps to the rules.',
      ...CONTROL,
    ),
    'fighting-fraud': help(
      'Controle: fraude opsporen. De motie-Belhaj vraagt om daarbij geen etniciteit te gebruiken; een motie is geen wet.',
      'Control: looking for fraud. The motion Belhaj asks not to use ethnicity for that; a motion is not law.',
      'MOT-BELH',
      ...CONTROL,
    ),
    supervision: help(
      'Controle: toezien op de naleving van regels.',
      'Control: supervising whether rules are kept.',
      ...CONTROL,
    ),
    detection: help(
      'Controle: strafbare feiten opsporen.',
      'Control: detecting criminal offences.',
      'AIA-5.1d',
      ...CONTROL,
    ),
    support: help(
      'Ondersteuning: mensen helpen. Een bevinding weegt dan lichter, maar verdwijnt niet.',
      'Support: helping people. A finding then weighs less, but does not disappear.',
      ...SUPPORT,
    ),
    protection: help(
      'Ondersteuning: mensen beschermen. Een bevinding weegt dan lichter, maar verdwijnt niet.',
      'Support: protecting people. A finding then weighs less, but does not disappear.',
      ...SUPPORT,
    ),
    service: help(
      'Ondersteuning: mensen bereiken met een dienst of een recht. Een bevinding weegt dan lichter, maar verdwijnt niet.',
      'Support: reaching people with a service or a right. A finding then weighs less, but does not disappear.',
      ...SUPPORT,
    ),
    research: help(
      'Onderzoek en statistiek. Worden met de uitkomst mensen gekozen voor controle, dan is het doel controle.',
      'Research and statistics. Where the outcome chooses people for checks, the purpose is control.',
      'UAVG-24',
    ),
  },
  consequence: {
    invitation: help('Iemand wordt uitgenodigd.', 'A person is invited.'),
    letter: help('Iemand krijgt een brief.', 'A person gets a letter.'),
    reinvestigation: help('Een eerder besluit wordt opnieuw bekeken.', 'An earlier decision is looked at again.'),
    check: help('Iemand wordt gecontroleerd.', 'A person is checked.', 'CRM25-ONEV'),
    'home-visit': help('Iemand krijgt bezoek thuis.', 'A person is visited at home.', 'CRM25-PROP'),
    revision: help('Een recht of uitkering wordt aangepast.', 'A right or benefit is changed.', 'CRM25-PROP'),
    recovery: help('Geld wordt teruggevorderd.', 'Money is reclaimed.', 'CRM25-PROP'),
    fine: help('Iemand krijgt een boete.', 'A person is fined.', 'CRM25-PROP'),
    arrest: help('Iemand wordt aangehouden.', 'A person is arrested.', 'CRM25-PROP'),
  },
  reveals: {
    race: help(
      'Ras: een juridisch verzamelbegrip voor huidskleur, etniciteit, en nationale of etnische herkomst.',
      'Race: a legal umbrella term for skin colour, ethnicity, and national or ethnic origin.',
      'CRM25-RAS',
      'CRM25-RASLIST',
      'GW-1-NEW',
    ),
    nationality: help(
      'Nationaliteit: van welke staat iemand onderdaan is.',
      'Nationality: of which state a person is a national.',
      'GW-1-NAT',
      'CRM21-R5',
    ),
    religion: help('Godsdienst.', 'Religion.', 'GW-1-NEW', 'AWGB-1'),
    belief: help('Levensovertuiging.', 'Belief.', 'GW-1-NEW', 'AWGB-1'),
    'political-opinion': help('Politieke gezindheid.', 'Political opinion.', 'GW-1-NEW', 'AWGB-1'),
    sex: help(
      'Geslacht, ook geslachtskenmerken, genderidentiteit en genderexpressie.',
      'Sex, including sex characteristics, gender identity and gender expression.',
      'GW-1-NEW',
      'AWGB-1.2',
    ),
    disability: help(
      'Handicap. Staat sinds 22 februari 2023 met name in artikel 1 van de Grondwet.',
      'Disability. Named in article 1 of the Constitution since 22 February 2023.',
      'GW-1-NEW',
      'GW-1-STB',
    ),
    'sexual-orientation': help(
      'Seksuele gerichtheid. Staat sinds 22 februari 2023 met name in artikel 1 van de Grondwet.',
      'Sexual orientation. Named in article 1 of the Constitution since 22 February 2023.',
      'GW-1-NEW',
      'GW-1-STB',
    ),
    age: help(
      'Leeftijd: valt onder "op welke grond dan ook".',
      'Age: falls under "any ground whatsoever".',
      'AGE',
      'GW-1-NEW',
    ),
    'civil-status': help(
      'Burgerlijke staat: gehuwd, gescheiden, weduwe of weduwnaar. Valt onder "op welke grond dan ook".',
      'Civil status: married, divorced, widowed. Falls under "any ground whatsoever".',
      'AWGB-1',
      'GW-1-NEW',
    ),
    socioeconomic: help(
      'Sociaal-economische positie: inkomen, schulden, opleiding, werk. Valt onder "op welke grond dan ook".',
      'Socio-economic position: income, debts, education, work. Falls under "any ground whatsoever".',
      'GW-1-NEW',
      'CRM25-PROXY',
    ),
    none: help(
      'Dit gegeven zegt niets over een grond, ook al lijkt de naam dat wel te doen. Schrijf erachter waarom, zodat een ander het kan tegenspreken.',
      'This item says nothing about a ground, even though its name seems to. Write the reason behind it, so that someone else can disagree.',
    ),
  },
  legitimate: ANSWERS,
  suitable: ANSWERS,
  necessary: ANSWERS,
  proportionate: ANSWERS,
  alternative: ANSWERS,
  weighty: ANSWERS,
  verifiable: CHECKABLE,
  selection: {
    random: help(
      'Aselect: iedereen had dezelfde kans om gekozen te worden.',
      'Random: everyone had the same chance of being chosen.',
      'CRM25-SUIT',
    ),
    'profile-driven': help(
      'Gekozen met het profiel zelf. Dan bevestigt het bewijs wat het profiel al zocht.',
      'Chosen by the profile itself. The evidence then confirms what the profile was looking for.',
      'CRM21-P14',
    ),
    signal: help('Gekozen na een tip of melding.', 'Chosen after a tip or report.'),
    literature: help('Uit eerder onderzoek.', 'From earlier research.'),
    'case-law': help('Uit uitspraken van rechters.', 'From decisions of courts.'),
  },
};

/** @returns the help of a closed value. */
export function valueHelp(key: string, id: string): Help | undefined {
  return VALUE_HELP[key]?.[id];
}
