/** What is loaded after the numbers: what `ui` has for it, and notes for whoever wrote the attributes. */
export * from '../ui/lazy.ts';
export { noteAttributes } from './attribute-notes.ts';
