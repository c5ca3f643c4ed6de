import { defineWidget, type Widget } from '../../ui/widget.ts';
import { mapList } from './list.ts';
import { MEASURES } from './measure.ts';
import type { MapOptions } from './options.ts';
import { MAP_CSS } from './styles.ts';
import { mapView, type MapView } from './view.ts';
import { renderMap } from './visual.ts';

export const map: Widget<MapView, MapOptions> = defineWidget({
  name: 'map',
  part: 'queue',
  hasOtherWords: true,
  choices: { measure: MEASURES },
  height: 36,
  styles: [MAP_CSS],
  view: mapView,
  list: async () => ({ list: mapList }),
  visual: renderMap,
});
