/** Characters; a longer address is of no use to anybody who reads it. */
const MOST = 200;

/** The address under which the page is found, without the place in it; '' where it is none of the web's, or too long. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const [address = ''] = (canonical || location.href).split('#');
  return /^https?:/.test(address) && address.length <= MOST ? address : '';
}
