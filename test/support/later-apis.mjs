// What came after Chromium 80, Safari 14 and Firefox 78, or is missing in one of them. Where a year is not plain, what
// lacked it is said. Kept by hand: whoever writes a new name into src/ looks it up, and puts it here if it is later.

/** @param {string} owner @param {string} names with spaces between */
const of = (owner, names) => names.split(' ').map(name => `${owner}.${name}`);

/** Their names are used for other things too, so no scanner can tell them; they are taken away all the same. */
export const COMMON_NAMES = new Set([
  ...['at', 'with', 'map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'forEach', 'some', 'every', 'find'],
  ...['bytes', 'stream', 'reason', 'size', 'storage', 'inert', 'popover'],
]);

/** As paths from the global object. */
export const LATER_APIS = [
  ...['structuredClone', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'reportError', 'Temporal'],
  ...['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation', 'cookieStore', 'URLPattern'],
  ...[
    'BroadcastChannel',
    'CompressionStream',
    'DecompressionStream',
    'TextDecoderStream',
    'TextEncoderStream',
  ],
  ...['TransformStream', 'ElementInternals', 'Highlight', 'OffscreenCanvas', 'Sanitizer', 'TaskController'],
  ...of('Array.prototype', 'at findLast findLastIndex toSorted toReversed toSpliced with'),
  ...of('Array', 'fromAsync'),
  ...of('String.prototype', 'at replaceAll isWellFormed toWellFormed'),
  ...of('Object', 'hasOwn groupBy'),
  ...of('Map', 'groupBy'),
  ...of('Set.prototype', 'union intersection difference symmetricDifference'),
  ...of('Set.prototype', 'isSubsetOf isSupersetOf isDisjointFrom'),
  ...of('Iterator.prototype', 'map filter take drop flatMap reduce toArray forEach some every find'),
  ...of('Promise', 'any withResolvers try'),
  ...of('RegExp', 'escape'),
  ...of('Math', 'f16round sumPrecise'),
  ...of('Error', 'isError'),
  ...of('Uint8Array', 'fromBase64 fromHex'),
  ...of('Uint8Array.__proto__.prototype', 'at findLast findLastIndex toSorted toReversed with'),
  ...of('Uint8Array.prototype', 'toBase64 toHex'),
  ...of('Intl', 'Segmenter ListFormat DisplayNames DurationFormat supportedValuesOf'), // Safari 14.1 has the second and third
  ...of('Intl.DateTimeFormat.prototype', 'formatRange formatRangeToParts'),
  ...of('Intl.NumberFormat.prototype', 'formatRange formatRangeToParts'),
  ...of(
    'Intl.Locale.prototype',
    'getTextInfo getWeekInfo getCalendars getNumberingSystems getTimeZones textInfo',
  ),
  ...of('AbortSignal', 'timeout any abort'),
  ...of('AbortSignal.prototype', 'throwIfAborted reason'),
  ...of('URL', 'canParse parse'),
  ...of('URLSearchParams.prototype', 'size'),
  ...of('Blob.prototype', 'stream bytes'),
  ...of('Response', 'json'),
  ...of('Response.prototype', 'bytes'),
  ...of('Crypto.prototype', 'randomUUID'),
  ...of('Element.prototype', 'replaceChildren checkVisibility getHTML setHTML setHTMLUnsafe moveBefore'),
  ...of('Element.prototype', 'ariaLabel ariaSort ariaBusy ariaLive ariaValueText currentCSSZoom'), // not in Firefox
  ...of('Document.prototype', 'replaceChildren startViewTransition createViewTransition'),
  ...of('DocumentFragment.prototype', 'replaceChildren'),
  ...of('Document', 'parseHTMLUnsafe'),
  ...of('ShadowRoot.prototype', 'getHTML setHTMLUnsafe'),
  ...of('HTMLElement.prototype', 'attachInternals showPopover hidePopover togglePopover inert popover'),
  ...of('HTMLFormElement.prototype', 'requestSubmit'),
  ...of('HTMLDialogElement.prototype', 'showModal requestClose'),
  ...of('HTMLInputElement.prototype', 'showPicker'),
  ...of('Navigator.prototype', 'userAgentData locks storage'),
  ...of('CSS', 'registerProperty highlights'),
];

/** Style sheets that are made by script: Safari 16.4, Firefox 101. Lit asks before it uses them. */
export const SHEET_APIS = [
  ...['Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets'],
  ...['CSSStyleSheet.prototype.replaceSync', 'CSSStyleSheet.prototype.replace'],
];
