import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../shown.ts';
import { cardText } from './card-text.ts';
import { renderQr } from './code.ts';
import { fullTime, plain } from './plain.ts';
import { qr } from './qr.ts';
import { shareStrings } from './strings.ts';

/** Where there are newer numbers, whom to ask, and what the sheet is: on every sheet that is printed. */
export function renderSheetFoot(shown: Shown, address: string): TemplateResult {
  const { contact, context } = shown;
  const { words, feed, now } = context;
  const { sheet, sentence, followed } = words.of(shareStrings);
  const source = feed.publisher?.name ?? feed.name;
  const printed = sheet.printed(
    fullTime(now, words),
    source === undefined ? '' : plain(words.text(source).text),
  );
  return html`<div class="sheet-foot">
      ${address === '' ? nothing : renderCode(address, sheet.scan)}
      <div>
        ${
          address === ''
            ? nothing
            : html`<p class="sheet-scan">${sheet.scan}</p>
                <p class="sheet-address">${address.replace(/^https?:\/\//, '')}</p>`
        }
        ${contact === undefined ? nothing : html`<p>${sheet.office(readable(contact))}</p>`}
      </div>
    </div>
    <p class="sheet-small">
      ${[...cardText(shown).caveats.map(sentence), printed].reduce((one, other) => followed(one, other))}
    </p>`;
}

function renderCode(address: string, label: string): unknown {
  const code = qr(address);
  return code ? renderQr(code, label) : nothing;
}

/** A contact as one reads it: a number, an address. */
function readable(contact: string): string {
  return contact.replace(/^(tel|mailto):/i, '').replace(/^https?:\/\//i, '');
}
