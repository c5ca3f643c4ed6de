import { parseArgs } from 'node:util';
import { RENDER_HELP } from './render-usage.ts';

/** Languages of the output. */
export type Lang = 'en' | 'zh-Hans';

/** A parsed command line. */
export type Command =
  | {
      readonly is: 'check';
      readonly target: string;
      readonly map: string | undefined;
      readonly json: boolean;
      readonly strict: boolean;
      readonly lang: Lang;
    }
  | { readonly is: 'convert'; readonly target: string; readonly map: string | undefined; readonly lang: Lang }
  | { readonly is: 'suggest'; readonly target: string; readonly lang: Lang }
  | { readonly is: 'new'; readonly folder: string }
  | { readonly is: 'help' }
  /** The arguments are invalid; `text` explains why. */
  | { readonly is: 'mistake'; readonly text: string };

export const HELP: string = `lantern-widgets: tools for publishers of feeds

  lantern-widgets new <folder>
      Makes a folder to be put on a web host: a page with a sample, a spreadsheet to fill in, and the widgets.

  lantern-widgets check <file | https://… | ->  [--map mapping.json] [--json] [--strict] [--lang en|zh-Hans]
      Reports everything that is wrong with a feed, and what to do about it.
      --map      reads another format by a mapping
      --json     for programs
      --strict   ends with 1 if there are warnings
      Ends with 0 if there is no error, otherwise with 2.

  lantern-widgets check <file | https://… | ->  --suggest  > mapping.json
      Writes a first mapping for a source in another format, to be corrected by hand.

  lantern-widgets convert <file | https://… | ->  [--map mapping.json]  > feed.json
      Converts another format into a feed. Problems are reported to standard error.
      Ends with 0, with 1 if single values were lost, or with 2 and no output if the document is refused.

${RENDER_HELP}`;

/**
 * Parses the arguments. Never throws.
 *
 * @param locale of the system, as in the environment variable LANG
 */
export function commandOf(args: readonly string[], locale: string | undefined): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string', short: 'm' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        suggest: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return {
      is: 'mistake',
      text: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
  const { values, positionals } = parsed;
  const [verb, target, ...rest] = positionals;
  if (values.help || verb === 'help') return { is: 'help' };
  if (verb === 'new') return newCommand(positionals.slice(1), Object.keys(values));
  if (verb !== 'check' && verb !== 'convert') {
    return { is: 'mistake', text: verb === undefined ? 'nothing to do' : `no command is called ${verb}` };
  }
  if (target === undefined) return { is: 'mistake', text: `${verb}: which file or address?` };
  if (rest.length > 0) return { is: 'mistake', text: `${verb}: one file or address, not ${rest.length + 1}` };
  const lang = langOf(values.lang ?? locale ?? 'en');
  if (values.lang !== undefined && lang === undefined) {
    return { is: 'mistake', text: `--lang ${values.lang}: en or zh-Hans` };
  }
  const { map } = values;
  if (verb === 'convert') {
    const other = values.json
      ? '--json'
      : values.strict
        ? '--strict'
        : values.suggest
          ? '--suggest'
          : undefined;
    if (other !== undefined) return { is: 'mistake', text: `convert has no ${other}` };
    return { is: 'convert', target, map, lang: lang ?? 'en' };
  }
  if (values.suggest) {
    const other =
      map !== undefined ? '--map' : values.json ? '--json' : values.strict ? '--strict' : undefined;
    if (other !== undefined) return { is: 'mistake', text: `--suggest goes without ${other}` };
    return { is: 'suggest', target, lang: lang ?? 'en' };
  }
  const { json = false, strict = false } = values;
  return { is: 'check', target, map, json, strict, lang: lang ?? 'en' };
}

/** The language of reports for a tag; undefined where there are none in it. */
export function langOf(tag: string): Lang | undefined {
  if (/^zh/i.test(tag)) return 'zh-Hans';
  return /^en/i.test(tag) ? 'en' : undefined;
}

function newCommand(folders: readonly string[], options: readonly string[]): Command {
  const [folder, ...rest] = folders;
  if (folder === undefined) return { is: 'mistake', text: 'new: which folder?' };
  if (rest.length > 0) return { is: 'mistake', text: `new: one folder, not ${rest.length + 1}` };
  if (options.length > 0) return { is: 'mistake', text: `new has no --${options[0]}` };
  return { is: 'new', folder };
}
