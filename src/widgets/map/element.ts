import type { PropertyDeclarations } from 'lit';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { map } from './definition.ts';
import type { Measure } from './measure.ts';
import type { MapOptions } from './options.ts';
import { PlacesController } from './places-controller.ts';
import type { MapView } from './view.ts';

/**
 * Where communities are, and one number of each: as areas of a GeoJSON file, or as points from their `location`. The number is
 * told by the size of a circle, and among many areas by a pattern; old numbers are hatched, communities without news dashed,
 * those that serve nobody new have the shape of their state. A list stands beside the map, with one choice for both. Nothing
 * is loaded but the file: no tiles.
 *
 * @csspart map - the map with its caption
 * @csspart readout - what is known of the place that was chosen
 * @csspart map-missing - the communities that are not on the map, folded
 */
export class LanternMap extends LanternElement<MapView, MapOptions> {
  static override properties: PropertyDeclarations = {
    measure: {},
    areas: {},
    areaKey: { attribute: 'area-key' },
  };

  /**
   * What is shown: `queue.wait`, `queue.waiting`, `volunteers.short`, `volunteers.onDuty`, `testing.share`,
   * `testing.registered`, `testing.sampled`, `testing.sent` or `testing.resulted`. Default: the first of people waiting, the
   * wait, the share and the counts of the testing, and missing volunteers that the feed has.
   */
  declare measure: Measure | null;
  /**
   * Address of a GeoJSON file with the outlines of the areas, relative to the page; at most 20 MB, in degrees. It is requested
   * like the feed: without credentials, and under the page's `connect-src`. Without it, communities are points.
   */
  declare areas: string | null;
  /**
   * The property of the areas that has the id of the community, or its name. Default: the one by which the most communities
   * are found.
   */
  declare areaKey: string | null;

  protected override readonly widget: Widget<MapView, MapOptions> = map;
  private readonly places: PlacesController = new PlacesController(this, {
    need: module => this.modules.need(module),
    changed: isInView => (isInView ? this.requestUpdate('areas', undefined) : this.requestUpdate()),
  });

  constructor() {
    super();
    this.measure = null;
    this.areas = null;
    this.areaKey = null;
  }

  protected override get options(): MapOptions {
    return { measure: this.measure, source: this.places };
  }
}
