import { version } from '../../../package.json';
import { page } from '../core/ide';
import { type CheckResult, check } from './check';
import { painterFor } from './colours';
import type { Io } from './io';
import { type CheckRequest, type ExplainRequest, readRequest, type Threshold, type TranslateRequest } from './options';
import { countsOf } from './reporters/counts';
import { jsonReport } from './reporters/json';
import { sarifReport } from './reporters/sarif';
import { textReport } from './reporters/text';
import { ruleInformation } from './ruleInformation';
import { HELP } from './texts/help';
import { BROKEN_SYNTAX, NOT_CHECKED, NOTHING_FOUND } from './texts/report';
import { WRONG } from './texts/wrongUse';
import { translateFile } from './translate';
import { visible } from './visible';

/** 0: nothing found as severe as was asked about. 1: something was. 2: wrong use, or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;

const DEFAULT_WIDTH = 120;

/**
 * Runs the command line.
 * @param argv the words behind the name of the program
 * @param io the world: streams, files, clock
 * @returns how the program must end
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = readRequest(argv);
  switch (request.command) {
    case 'help':
      io.stdout.write(HELP[request.language]);
      return 0;
    case 'version':
      io.stdout.write(`${version}\n`);
      return 0;
    case 'wrong':
      complain(io, request.message[request.language]);
      return 2;
    case 'explain':
      return explain(request, io);
    case 'translate':
      return runTranslate(request, io);
    case 'check':
      return runCheck(request, io);
  }
}

function explain({ codes, language }: ExplainRequest, io: Io): ExitCode {
  const unknown = codes.find((code) => page(code, language) === undefined);
  if (unknown !== undefined) {
    const known = ruleInformation().map(({ code }) => code);
    complain(io, WRONG.unknownCode(unknown, known)[language]);
    return 2;
  }
  for (const code of codes) io.stdout.write(`${page(code, language)?.trim()}\n\n`);
  return 0;
}

async function runTranslate({ file, to, language }: TranslateRequest, io: Io): Promise<ExitCode> {
  const result = await translateFile({ file, directory: io.directory, to, date: io.today() }, io.files);
  switch (result.kind) {
    case 'translated':
      io.stdout.write(result.text);
      return 0;
    case 'broken':
      complain(io, `${file} ${BROKEN_SYNTAX[language]}`);
      return 1;
    case 'unreadable':
      complain(io, `${file} ${NOT_CHECKED[result.reason][language]}`);
      return 2;
  }
}

async function runCheck(request: CheckRequest, io: Io): Promise<ExitCode> {
  const { paths, language, framework, at } = request;
  const options = { date: at ?? io.today(), framework };
  const result = await check({ paths, directory: io.directory, options, language }, io.files);
  const ownLanguage = language === 'file' ? 'en' : language;
  for (const { path, reason } of result.unreadable) complain(io, `${path} ${NOT_CHECKED[reason][ownLanguage]}`);
  if (result.files.length === 0) {
    complain(io, NOTHING_FOUND[ownLanguage]);
    return 2;
  }
  for (const text of reportOf(result, request, io)) io.stdout.write(text);
  if (result.unreadable.length > 0) return 2;
  return isReached(result, request.failOn) ? 1 : 0;
}

function reportOf(result: CheckResult, { format }: CheckRequest, io: Io): Iterable<string> {
  switch (format) {
    case 'text':
      return textReport(result, {
        paint: painterFor(io.stdout, io.environment),
        width: io.stdout.columns ?? DEFAULT_WIDTH,
      });
    case 'json':
      return [jsonReport(result, version)];
    case 'sarif':
      return [sarifReport(result, version)];
  }
}

function isReached({ files }: CheckResult, threshold: Threshold): boolean {
  const { error, warning } = countsOf(files).severities;
  return { error: error > 0, warning: error + warning > 0, never: false }[threshold];
}

function complain({ stderr }: Io, message: string): void {
  stderr.write(`tenzij: ${visible(message)}\n`);
}
