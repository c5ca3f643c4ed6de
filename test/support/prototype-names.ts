/**
 * Names that old scripts of a page may have put on `Object.prototype`, enumerable: of options of the DOM, fetch and Intl, of
 * property descriptors, of what Lit reads, and of methods that such scripts have. Not among them are `then` and `return`, by
 * which the language itself calls, so that no script works beside them, nor Lit's names that begin with `_$lit`.
 */
export const PROTOTYPE_NAMES: readonly string[] = `
  value writable enumerable configurable get set
  attribute type converter reflect state noAccessor hasChanged wrapped useDefault host renderBefore creationScope
  isConnected fromAttribute toAttribute
  strings values raw el parts h directive index name ctor
  hostConnected hostUpdate hostUpdated hostDisconnected
  capture once passive signal bubbles cancelable composed detail view
  mode delegatesFocus slotAssignment serializable clonable customElementRegistry customElements
  childList attributes subtree characterData attributeFilter attributeOldValue characterDataOldValue
  method headers body credentials cache redirect referrer referrerPolicy integrity keepalive window priority duplex
  targetAddressSpace
  endings fatal ignoreBOM stream is selfOnly createHTML createScript createScriptURL
  next done throw length message indices input groups size has keys reason highWaterMark start pull cancel
  root rootMargin threshold box behavior block inline preventScroll focusVisible media disabled baseURL transfer
  targetOrigin withCredentials timeout delay cause
  locale weekday era year month day hour minute second fractionalSecondDigits dayPeriod timeZone timeZoneName hour12
  hourCycle dateStyle timeStyle calendar numberingSystem localeMatcher formatMatcher style currency unit unitDisplay
  notation compactDisplay minimumIntegerDigits minimumFractionDigits maximumFractionDigits minimumSignificantDigits
  maximumSignificantDigits useGrouping signDisplay roundingMode roundingIncrement roundingPriority trailingZeroDisplay
  usage sensitivity numeric caseFirst ignorePunctuation granularity collation language script region
  handleEvent call apply bind each clear remove clone merge extend inherits key id data options callback url src
`
  .trim()
  .split(/\s+/);
