import { define } from '../../element/define.ts';
import { LanternNotices } from './element.ts';
import { notices } from './definition.ts';

define('lantern-notices', LanternNotices);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-notices': LanternNotices;
  }
}

export { LanternNotices, notices as widget };
