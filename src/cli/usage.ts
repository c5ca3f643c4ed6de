import { parseArgs } from 'node:util';

/** Languages of what is said. */
export type Lang = 'en' | 'zh-Hans';

/** What was asked for on the command line. */
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
  | { readonly is: 'help' }
  /** It makes no sense; `text` says why. */
  | { readonly is: 'mistake'; readonly text: string };

export const HELP = `lantern-widgets: tools for those who publish a feed

  lantern-widgets check <file | https://… | ->  [--map mapping.json] [--json] [--strict] [--lang en|zh-Hans]
      Says everything that is wrong with a feed, and what to do about it.
      --map      reads another format by a mapping
      --json     for machines
      --strict   ends with 1 where there are warnings
      Ends with 0 where there is no error, 2 where there is one.

  lantern-widgets convert <file | https://… | ->  [--map mapping.json]  > feed.json
      Writes another format as a feed. What is wrong with it goes to standard error.
      Ends with 0, with 1 where single values were lost, with 2 and writes nothing where nothing can be made.
`;

/** Reads the arguments. Never throws. @param locale of the machine, as in the variable LANG */
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
    const other = values.json ? '--json' : values.strict ? '--strict' : undefined;
    if (other !== undefined) return { is: 'mistake', text: `convert has no ${other}` };
    return { is: 'convert', target, map, lang: lang ?? 'en' };
  }
  const { json = false, strict = false } = values;
  return { is: 'check', target, map, json, strict, lang: lang ?? 'en' };
}

function langOf(tag: string): Lang | undefined {
  if (/^zh/i.test(tag)) return 'zh-Hans';
  return /^en/i.test(tag) ? 'en' : undefined;
}
