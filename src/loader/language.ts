/**
 * The language whose words a place will probably need, so that they are loaded beside its feed. The widget decides for itself
 * (`text/locale.ts`); a wrong guess costs one request.
 *
 * @param lang as written in the page
 * @param tags of the languages there are, in lower case
 */
export function guessLanguage(lang: string, tags: readonly string[]): string {
  const wanted = lang.toLowerCase();
  if (/^zh.(?!hans).*(hant|tw|hk|mo)/.test(wanted)) return 'zh-hant';
  return tags.find(tag => wanted.startsWith(tag.slice(0, 2))) ?? 'en';
}
