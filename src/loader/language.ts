/**
 * The language whose words a place will probably need, so that they are loaded beside its feed. The widget decides for itself
 * (`text/locale.ts`); a wrong guess costs one request.
 *
 * @param lang as written in the page
 * @param tags of the languages there are, in lower case
 */
export function guessLanguage(lang: string, tags: readonly string[]): string {
  const wanted = lang.toLowerCase().replace(/_/g, '-');
  const isTraditional = /^zh-(?!hans).*\b(hant|tw|hk|mo)\b/.test(wanted);
  const [language] = wanted.split('-');
  return (
    (isTraditional ? tags.find(tag => tag === 'zh-hant') : undefined) ??
    tags.find(tag => tag.split('-')[0] === language) ??
    'en'
  );
}
