import type { ListView } from '../ui/panel.ts';
import type { AnyWidget } from '../ui/widget.ts';
import type { NotedElement } from './attribute-notes.ts';
import { tools } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';

/** Has the attributes of an element looked at, once the code for that is there, and again when one of them has changed. */
export class AttributeChecker {
  private readonly element: NotedElement;
  private readonly modules: Pick<ModuleController, 'need'>;
  private isChecked = false;
  private hadList = false;

  constructor(element: NotedElement, modules: Pick<ModuleController, 'need'>) {
    this.element = element;
    this.modules = modules;
  }

  /** To be called after each update that did not just show that something is loading. @param list what `sort` refers to */
  check(hasChanged: boolean, { choices }: AnyWidget, list: ListView | undefined): void {
    if (hasChanged || this.hadList !== !!list) this.isChecked = false;
    if (this.isChecked) return;
    const module = this.modules.need(tools);
    if (!module) return;
    this.isChecked = true;
    this.hadList = !!list;
    const columns = list && [
      ...(list.ownOrder ? [list.ownOrder.key] : []),
      ...list.columns.filter(({ isSavedOnly }) => !isSavedOnly).map(({ key }) => key),
    ];
    module.noteAttributes(this.element, choices, columns);
  }
}
