import { parseArgs } from 'node:util';
import { FORMATS, WIDGET_NAMES, type Format } from '../static/render.ts';

/** A command line of `render`. */
export interface RenderCommand {
  readonly is: 'render';
  readonly target: string;
  readonly map: string | undefined;
  readonly widget: string;
  readonly format: Format;
  /** Attributes of the element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the page; '' for none. */
  readonly page: string;
  readonly script: string | undefined;
  /** Address of the feed for the script; undefined for output that no script takes over. */
  readonly src: string | undefined;
  readonly isFragment: boolean;
  /** A file to replace; undefined for standard output. */
  readonly out: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export const RENDER_HELP = `  lantern-widgets render <file | https://… | ->  --widget queue  [--format html|svg|png|text]
      Writes what a widget shows, for pages without JavaScript, mails, chats and cron. All times are those of a clock.
      --community, --district, --lang   as the attributes of the element; --set name=value for its others
      --map      reads another format by a mapping
      --page     address of the page with newer numbers
      --out      replaces a file in one step, in place of writing to standard output
      --script   address of lantern.js, which takes over in the page; --src the feed's address for it, if it is not the same
      --fragment the element without a page around it
      --now      as if it were this time, for tests: 2021-01-06T15:40:00+08:00
      Ends with 0, with 1 if single values were lost, or with 2 if there are no current numbers: the output says so.
`;

const OWN = ['lang', 'community', 'district'] as const;
const NOT_SET = [...OWN, 'src', 'data-state'];

interface Mistake {
  readonly is: 'mistake';
  readonly text: string;
}

/**
 * Parses the arguments of `render`. Never throws.
 *
 * @param attributesOf the attributes that the element of a widget has
 */
export function renderCommand(
  args: readonly string[],
  now: number,
  attributesOf: (widget: string) => readonly string[],
): RenderCommand | Mistake {
  try {
    return commandFrom(args, now, attributesOf);
  } catch (error) {
    return mistake(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

const text = { type: 'string' } as const;
const OPTIONS = {
  widget: text,
  format: text,
  community: text,
  district: text,
  lang: text,
  set: { type: 'string', multiple: true },
  map: { type: 'string', short: 'm' },
  page: text,
  out: text,
  script: text,
  src: text,
  fragment: { type: 'boolean' },
  now: text,
} as const;

function commandFrom(
  args: readonly string[],
  clock: number,
  attributesOf: (widget: string) => readonly string[],
): RenderCommand | Mistake {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const { widget, format = 'html', set = [], map, page = '', out, script, fragment = false } = values;
  const [target, ...rest] = positionals;
  if (target === undefined) return mistake('render: which file or address?');
  if (rest.length > 0) return mistake(`render: one file or address, not ${rest.length + 1}`);
  if (widget === undefined || !WIDGET_NAMES.includes(widget))
    return mistake(`--widget ${widget ?? ''}: one of ${WIDGET_NAMES.join(', ')}`);
  if (!isFormat(format)) return mistake(`--format ${format}: one of ${FORMATS.join(', ')}`);
  const attributes: Record<string, string> = {};
  for (const name of OWN) if (values[name] !== undefined) attributes[name] = values[name];
  const known = attributesOf(widget).filter(name => !NOT_SET.includes(name));
  for (const pair of set) {
    const [, name = '', value = ''] = /^([^=]*)=?([^]*)$/.exec(pair) ?? [];
    if (!known.includes(name)) return mistake(`--set ${name}: one of ${known.join(', ')}`);
    attributes[name] = value;
  }
  if (page !== '' && !/^https?:\/\//i.test(page)) return mistake(`--page ${page}: an address with https://`);
  const now = values.now === undefined ? clock : Date.parse(values.now);
  if (Number.isNaN(now)) return mistake(`--now ${values.now}: a time such as 2021-01-06T15:40:00+08:00`);
  const src =
    values.src ?? (/^https?:/i.test(target) && (script !== undefined || fragment) ? target : undefined);
  if (script !== undefined && src === undefined)
    return mistake('--script goes with --src, the address of the feed for it');
  if (src !== undefined && map !== undefined && attributes.map === undefined)
    return mistake('--src with --map goes with --set map=…, the address of the mapping for the script');
  return {
    is: 'render',
    target,
    map,
    widget,
    format,
    attributes,
    page,
    script,
    src,
    isFragment: fragment,
    out,
    now,
  };
}

function isFormat(format: string): format is Format {
  return FORMATS.some(each => each === format);
}

function mistake(text: string): Mistake {
  return { is: 'mistake', text };
}
