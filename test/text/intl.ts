/** The engine's `Intl` and `Temporal`, watched or taken away while something is done. */

export const HAS_TEMPORAL = 'Temporal' in globalThis;

const NAMES = ['NumberFormat', 'DateTimeFormat', 'Collator', 'PluralRules'] as const;
const METHODS = [
  [Number.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleDateString'],
  [Date.prototype, 'toLocaleTimeString'],
  [String.prototype, 'localeCompare'],
] as const;

/** What of `Intl` is made, or used without being made, while something is done; each as often as it is. */
export function askedOfIntl(act: () => void): readonly string[] {
  const asked: string[] = [];
  const seen = <T extends object>(target: T, name: string): T =>
    new Proxy(target, {
      construct(made, args, newTarget: () => void) {
        asked.push(name);
        return Reflect.construct(made as () => void, args, newTarget) as object;
      },
      apply(called, self, args) {
        asked.push(name);
        return Reflect.apply(called as () => void, self, args) as unknown;
      },
    });
  const owners: readonly (readonly [object, string])[] = [
    ...NAMES.map(name => [Intl, name] as const),
    ...METHODS,
  ];
  const before = owners.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name) ?? {});
  try {
    for (const [at, [owner, name]] of owners.entries())
      Object.defineProperty(owner, name, { ...before[at], value: seen(before[at]?.value as object, name) });
    act();
  } finally {
    for (const [at, [owner, name]] of owners.entries()) Object.defineProperty(owner, name, before[at] ?? {});
  }
  return asked;
}

/** Does something as in an engine of 2020. */
export function withoutTemporal(act: () => void): void {
  const temporal = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  try {
    delete (globalThis as { Temporal?: unknown }).Temporal;
    act();
  } finally {
    if (temporal) Object.defineProperty(globalThis, 'Temporal', temporal);
  }
}
