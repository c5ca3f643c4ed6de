import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { Link } from '../panel.ts';
import type { Shown } from '../shown.ts';
import type { Sharing } from '../tools.ts';
import { copied } from './copy.ts';
import { csv } from './csv.ts';
import { message } from './message.ts';
import { picture } from './picture.ts';
import { ageOfAll, fileName } from './plain.ts';
import type { Code } from './qr.ts';
import { SHARE_CSS } from './styles.ts';
import { FAMILY } from './sheet.ts';
import { toolsStrings } from './strings.ts';
import { canvasMeasure } from './wrap.ts';

type Host = ReactiveControllerHost & Element;

/** What came of the presses in one widget. */
interface Done {
  /** The last outcome, in words. */
  said: string;
  /** A text that the reader has to copy by hand; '' for none. */
  text: string;
  code: Code | undefined;
  /** Address of the last file. */
  file: string;
}

const done = new WeakMap<Host, Done>();

/** The offers, and what came of them. */
export const share: Sharing['share'] = (host, shown) => {
  adoptStyles(host, SHARE_CSS);
  const t = shown.context.words.of(toolsStrings);
  const { signUp } = shown.panel;
  const { said = '', text = '', code } = done.get(host) ?? {};
  const offer = (part: string, label: string, press: () => void): TemplateResult =>
    html`<button type="button" part=${part} @click=${press}>${label}</button>`;
  return html`<div class="offers">
      ${offer('copy', t.copy, () => void copy(host, shown))}
      ${offer('save-table', t.csv, () => save(host, shown, 'csv'))}
      ${offer('save-picture', t.picture, () => save(host, shown, 'svg'))}
      ${signUp ? offer('code', t.code, () => void showCode(host, shown, signUp)) : nothing}
    </div>
    <p class="muted" role="status">${said}</p>
    ${text === '' ? nothing : html`<textarea readonly rows="4" aria-label=${t.copy} .value=${text}></textarea>`}
    ${signUp && code ? drawCode(code, signUp) : nothing}`;
};

function say(host: Host, change: Partial<Done>): void {
  const before = done.get(host) ?? { said: '', text: '', code: undefined, file: '' };
  done.set(host, { ...before, said: '', text: '', ...change });
  host.requestUpdate();
}

async function copy(host: Host, shown: Shown): Promise<void> {
  const t = shown.context.words.of(toolsStrings);
  const text = message(shown);
  if (await copied(text, host)) return say(host, { said: t.copied });
  say(host, { said: t.copyByHand, text });
  await host.updateComplete;
  const field = host.shadowRoot?.querySelector<HTMLTextAreaElement>('.offer textarea');
  field?.focus();
  field?.select();
}

function save(host: Host, shown: Shown, ending: 'csv' | 'svg'): void {
  const { panel, list, context } = shown;
  const t = context.words.of(toolsStrings);
  const direction = getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
  const [text, type] =
    ending === 'csv'
      ? [csv(shown), 'text/csv;charset=utf-8']
      : [picture(shown, canvasMeasure(FAMILY), direction), 'image/svg+xml'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = fileName(panel.name, ageOfAll(panel, list?.rows() ?? [])?.asOf, ending);
  link.click();
  // The one before has been read by now; when this one will have been, nobody tells.
  URL.revokeObjectURL(done.get(host)?.file ?? '');
  say(host, { said: t.saved(link.download), file: link.href });
}

async function showCode(host: Host, { context: { words } }: Shown, { url }: Link): Promise<void> {
  if (done.get(host)?.code) return say(host, { code: undefined });
  const file = await import('./qr.ts').catch(() => null);
  const code = file?.qr(url);
  say(host, { code, said: code ? '' : file ? words.of(toolsStrings).tooLong : words.strings.missing });
}

/** Dark on white in every theme: cameras read it so. */
function drawCode({ size, path }: Code, { url, text }: Link): TemplateResult {
  return html`<figure class="code" part="qr">
    <svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${text} shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff"></rect>
      <path d=${path} fill="#000"></path>
    </svg>
    <figcaption><a href=${url} rel="noopener">${url}</a></figcaption>
  </figure>`;
}
