import type { Bilingual } from '../../core';

/** What `tenzij --help` prints. */
export const HELP: Bilingual = {
  nl: `tenzij: waarschuwt waar een risicoprofiel van de overheid onderscheid maakt dat discriminatie kan zijn.

Gebruik:
  tenzij check [pad …] [opties]    controleer bestanden, en mappen met de mappen daarin
  tenzij explain CODE …            leg een regel uit, bijvoorbeeld TZ206 (met --language nl in het Nederlands)
  tenzij translate bestand --to nl|en
                                   toon het bestand met de Nederlandse of de Engelse woorden van de taal
  tenzij --version                 toon de versie
  tenzij --help                    toon deze uitleg (met --language nl in het Nederlands)

Zonder pad wordt de huidige map doorzocht op bestanden die eindigen op .tenzij. Wat met een punt begint en node_modules
worden overgeslagen. Een bestand dat u noemt, wordt altijd gecontroleerd, hoe het ook heet.

Opties van check:
  --format text|json|sarif                         vorm van de uitvoer (text)
  --language nl|en|file                            taal van de meldingen; file volgt de taal van elk bestand (file)
  --framework crm-2025|crm-2021|totaalverbod       toets aan dit kader, in plaats van dat wat het profiel zelf noemt
  --at JJJJ-MM-DD                                  de dag waarop getoetst wordt (vandaag)
  --fail-on error|warning|never                    vanaf welke ernst de uitkomst 1 is (error)

Uitkomst:
  0  niets gevonden dat zo ernstig is als --fail-on
  1  wel zoiets gevonden
  2  verkeerd gebruik, of een bestand dat niet gelezen kan worden

Kleuren staan alleen aan in een terminal; NO_COLOR zet ze uit, FORCE_COLOR zet ze aan.
Geen bevindingen betekent niet dat een profiel mag: dat oordeel blijft aan een jurist.
`,
  en: `tenzij: warns where a government risk profile makes a distinction that may be discrimination.

Usage:
  tenzij check [path …] [options]  check files, and folders with the folders in them
  tenzij explain CODE …            explain a rule, for instance TZ206 (in Dutch with --language nl)
  tenzij translate file --to nl|en
                                   print the file with the Dutch or the English words of the language
  tenzij --version                 show the version
  tenzij --help                    show this help (in Dutch with --language nl)

Without a path the current folder is searched for files that end in .tenzij. What starts with a dot and node_modules
are left out. A file that you name is always checked, whatever it is called.

Options of check:
  --format text|json|sarif                         form of the output (text)
  --language nl|en|file                            language of the messages; file follows the language of each file (file)
  --framework crm-2025|crm-2021|totaalverbod       judge by this framework instead of the one the profile names
  --at YYYY-MM-DD                                  the day to judge by (today)
  --fail-on error|warning|never                    from which severity on the exit code is 1 (error)

Exit code:
  0  nothing was found as severe as --fail-on
  1  something was
  2  wrong use, or a file that cannot be read

Colours are on in a terminal only; NO_COLOR turns them off, FORCE_COLOR turns them on.
No findings does not mean that a profile is allowed: that judgement stays with a lawyer.
`,
};
