import type { Plugin } from 'vite';

export function trimTemplates(code: string): string;
export function trimmedTemplates(): Plugin;
