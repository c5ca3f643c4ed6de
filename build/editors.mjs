// What editors read of the elements: web-types.json (JetBrains) and custom data (VS Code), from custom-elements.json.

import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const outdir = 'dist';
const read = () => JSON.parse(readFileSync(`${outdir}/custom-elements.json`, 'utf8'));
// Parts and custom properties are offered where style sheets are written; as texts of an element they would be too long.
const options = { outdir, hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

// Each changes what it is given.
generateJetBrainsWebTypes(read(), options);
generateVsCodeCustomElementData(read(), {
  ...options,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
