/**
 * The attributes that a frame takes from its address: those of all widgets. A test compares them with the elements. What a page
 * gives by script alone (`feed`) is not among them, nor is anything that HTML itself gives a meaning (`style`, `onclick`).
 */
export const ATTRIBUTES: readonly string[] = [
  'src',
  'community',
  'district',
  'lang',
  'refresh',
  'stale-after',
  'heading',
  'heading-level',
  'theme',
  'stream',
  'map',
  'persist',
  'view',
  'sort',
  'limit',
  'tools',
  'contact',
  'show-positive',
  'kinds',
  'measure',
  'areas',
  'area-key',
  'parts',
  'kiosk',
  'page-seconds',
];

/** Those of them that are addresses of files. */
const FILES: readonly string[] = ['src', 'map', 'stream', 'areas'];

/** What the address of a frame asks for. */
export interface Wanted {
  /** Name of the widget; undefined where there is none of that name. */
  readonly widget: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Parameters that are not taken: unknown ones, and addresses with another scheme than http(s). */
  readonly refused: readonly string[];
}

/**
 * Reads the parameters of a frame's address: `?widget=queue&src=…&community=…`. Never throws.
 *
 * @param base what relative addresses stand on: the address of the frame itself
 */
export function readAddress(params: URLSearchParams, base: string, widgets: readonly string[]): Wanted {
  const attributes = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of params) {
    if (name === 'widget' || name === 'id') continue;
    if (ATTRIBUTES.includes(name) && (!FILES.includes(name) || isOnTheWeb(value, base)))
      attributes.set(name, value);
    else refused.push(name);
  }
  const widget = (params.get('widget') ?? '').trim().toLowerCase();
  return { widget: widgets.includes(widget) ? widget : undefined, attributes, refused };
}

function isOnTheWeb(address: string, base: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, base).protocol);
  } catch {
    return false;
  }
}
