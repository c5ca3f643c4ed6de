import { check } from './check.ts';
import { convert } from './convert.ts';
import { createStarter } from './new.ts';
import { attributesOf, render } from './render.ts';
import { renderCommand, type RenderCommand } from './render-usage.ts';
import { humanReport, jsonReport, tallyOf } from './report.ts';
import { suggest } from './suggest.ts';
import { commandOf, HELP, langOf, type Lang } from './usage.ts';
import { replaceFile } from './write-file.ts';

/** Exit codes. */
const CLEAN = 0;
const WARNINGS = 1;
const ERRORS = 2;

/**
 * Runs the command given by the arguments. Results go to standard output, everything else to standard error. Never rejects.
 *
 * @returns 0: no error; 1: warnings with `check --strict`, or values that `convert` or `render` have lost; 2: errors, no current
 *   numbers for `render`, or arguments that make no sense
 */
export async function run(args: readonly string[]): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  const command =
    args[0] === 'render' && !args.includes('--help') && !args.includes('-h')
      ? renderCommand(args.slice(1), Date.now(), attributesOf)
      : commandOf(args, locale);
  switch (command.is) {
    case 'render':
      return writeRendered(command, langOf(locale ?? 'en') ?? 'en');
    case 'help':
      process.stdout.write(HELP);
      return CLEAN;
    case 'mistake':
      process.stderr.write(`lantern-widgets: ${command.text}\n\n${HELP}`);
      return ERRORS;
    case 'new':
      return makeFolder(command.folder);
    case 'check': {
      const outcome = await check(command.target, command.map);
      const color = process.stdout.isTTY === true && !NO_COLOR;
      process.stdout.write(
        command.json ? jsonReport(outcome, command.lang) : humanReport(outcome, command.lang, color),
      );
      const { errors, warnings } = tallyOf(outcome.findings);
      return errors > 0 ? ERRORS : command.strict && warnings > 0 ? WARNINGS : CLEAN;
    }
    case 'suggest': {
      const { target, lang } = command;
      const { text, findings } = await suggest(target);
      if (text !== null) process.stdout.write(text);
      const color = process.stderr.isTTY === true && !NO_COLOR;
      if (text === null)
        process.stderr.write(
          humanReport({ target, map: undefined, communities: null, findings }, lang, color),
        );
      return text === null ? ERRORS : CLEAN;
    }
    case 'convert': {
      const { target, map, lang } = command;
      const { text, ...made } = await convert(target, map);
      if (text !== null) process.stdout.write(text);
      const color = process.stderr.isTTY === true && !NO_COLOR;
      if (made.findings.length > 0) process.stderr.write(humanReport({ target, map, ...made }, lang, color));
      return text === null ? ERRORS : tallyOf(made.findings).errors > 0 ? WARNINGS : CLEAN;
    }
  }
}

async function makeFolder(folder: string): Promise<number> {
  try {
    const made = await createStarter(folder);
    if (made === null) process.stderr.write(`lantern-widgets: ${folder} is not empty; nothing was written\n`);
    else process.stdout.write(`${made}\nREADME.md in it says how to go on.\n`);
    return made === null ? ERRORS : CLEAN;
  } catch (error) {
    process.stderr.write(
      `lantern-widgets: ${folder}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return ERRORS;
  }
}

async function writeRendered(command: RenderCommand, lang: Lang): Promise<number> {
  const { target, map, out } = command;
  try {
    const { content, isCurrent, ...made } = await render(command);
    if (out === undefined) process.stdout.write(content);
    else await replaceFile(out, content);
    const { errors } = tallyOf(made.findings);
    if (errors > 0) process.stderr.write(humanReport({ target, map, ...made }, lang, false));
    if (!isCurrent)
      process.stderr.write('lantern-widgets: there are no current numbers; the output says so\n');
    return isCurrent ? (errors > 0 ? WARNINGS : CLEAN) : ERRORS;
  } catch (error) {
    process.stderr.write(`lantern-widgets: ${error instanceof Error ? error.message : String(error)}\n`);
    return ERRORS;
  }
}
