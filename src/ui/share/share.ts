import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Action } from '../panel.ts';
import type { Shown } from '../shown.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { renderQr } from './code.ts';
import { copied } from './copy.ts';
import { csv } from './csv.ts';
import { pageAddress } from './address.ts';
import { message } from './message.ts';
import { picture } from './picture.ts';
import { ageOfAll, fileName } from './plain.ts';
import type { Code } from './qr.ts';
import { shareStrings } from './strings.ts';
import { FAMILY, INNER, paint } from './sheet.ts';
import { SHARE_CSS } from './styles.ts';
import { withVisual } from './visual-picture.ts';
import { canvasMeasure } from './wrap.ts';
import { on } from '../render/on.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';

/** The element whose numbers are shared. */
export type ShareHost = ReactiveControllerHost & Element;

/**
 * What readers can do with the numbers of one element: copy them as text, save them as a table or a picture, and show the
 * address of an action as a QR code. It holds the outcome of the last click.
 */
export class ShareController {
  private readonly host: ShareHost;
  /** The last outcome, in words. */
  private outcome = '';
  /** A text that the reader has to copy by hand; '' for none. */
  private textToCopy = '';
  private code: (Code & { readonly url: string }) | undefined;
  /** Object URL of the last file. */
  private file = '';

  constructor(host: ShareHost) {
    this.host = host;
  }

  /** The buttons, and the outcome of the last click. */
  render(shown: Shown): TemplateResult {
    adoptStyles(this.host, SHARE_CSS);
    const t = shown.context.words.of(shareStrings);
    const { actions = [] } = shown.panel;
    const { code, textToCopy } = this;
    const coded = code && actions.find(({ url }) => url === code.url);
    return html`<div class="offers">
        ${renderButton('copy', t.copy, () => void this.copy(shown))}
        ${renderButton('save-table', t.csv, () => this.saveTable(shown))}
        ${renderButton('save-picture', t.picture, () => this.savePicture(shown))}
        ${renderButton('print', t.print, shown.print)}
        ${actions.map(each => renderButton('code', each.codeLabel, () => void this.toggleCode(shown, each)))}
      </div>
      <p class="muted" role="status">${this.outcome}</p>
      ${textToCopy === '' ? nothing : html`<textarea readonly rows="4" aria-label=${t.copy} .value=${textToCopy}></textarea>`}
      ${code && coded ? renderCode(code, coded) : nothing}`;
  }

  private async copy(shown: Shown): Promise<void> {
    const { host } = this;
    const t = shown.context.words.of(shareStrings);
    const text = message(shown, pageAddress());
    if (await copied(text, host)) return this.finish(t.copied);
    this.finish(t.copyByHand, text);
    await host.updateComplete;
    const field = host.shadowRoot?.querySelector<HTMLTextAreaElement>('.offer textarea');
    field?.focus();
    field?.select();
  }

  private saveTable(shown: Shown): void {
    this.save(new Blob([csv(shown)], nullPrototype({ type: 'text/csv;charset=utf-8' })), 'csv', shown);
  }

  private savePicture(shown: Shown): void {
    const { words } = shown.context;
    const { noPicture } = words.of(shareStrings);
    const canvas = document.createElement('canvas');
    const frame = this.host.shadowRoot?.querySelector('.frame') ?? this.host;
    const isPainted = withVisual(frame, visualOf(shown), INNER, shown.list ? 'list' : 'card', visual =>
      paint(picture(shown, canvasMeasure(FAMILY), pageAddress(), visual), canvas, words.strings.direction),
    );
    if (!isPainted) return this.finish(noPicture);
    canvas.toBlob(blob => (blob ? this.save(blob, 'png', shown) : this.finish(noPicture)));
  }

  private save(file: Blob, extension: 'csv' | 'png', { panel, list, context: { words } }: Shown): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = fileName(panel.name, ageOfAll(panel, list?.rows() ?? [])?.asOf, extension);
    link.click();
    // The browser has read the previous file by now. When it will have read this one, no event tells.
    URL.revokeObjectURL(this.file);
    this.file = link.href;
    this.finish(words.of(shareStrings).saved(link.download));
  }

  private async toggleCode({ context: { words } }: Shown, { url }: Action): Promise<void> {
    if (this.code?.url === url) {
      this.code = undefined;
      return this.finish('');
    }
    const module = await import('./qr.ts').catch(() => null);
    const code = module?.qr(url);
    this.code = code && { ...code, url };
    this.finish(code ? '' : module ? words.of(shareStrings).tooLong : words.strings.missing);
  }

  private finish(outcome: string, textToCopy: string = ''): void {
    this.outcome = outcome;
    this.textToCopy = textToCopy;
    this.host.requestUpdate();
  }
}

/** What is painted. Elements that a widget is made of can be in one place only, and are told in words instead. */
function visualOf(shown: Shown): unknown {
  const { list, panel } = shown;
  if (list) return list.visual?.() ?? nothing;
  return panel.drawnByVisual || shown.notice()?.visual === nothing ? nothing : shown.visual();
}

function renderButton(part: string, label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" part=${part} @click=${on(onClick)}>${label}</button>`;
}

function renderCode(code: Code, { url, text }: Action): TemplateResult {
  return html`<figure class="code" part="qr">
    ${renderQr(code, text)}
    <figcaption><a href=${url} rel="noopener">${url}</a></figcaption>
  </figure>`;
}
