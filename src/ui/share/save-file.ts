import { pageHost } from '../../page/host.ts';

/** When a browser has read a file that is saved, no event tells; by then it has, in milliseconds. */
const READ_BY = 60_000;

/** Has the browser save a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  pageHost().after(READ_BY, () => URL.revokeObjectURL(link.href));
}
