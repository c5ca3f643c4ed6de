import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as Geometry from '../../chart/map/geometry.ts';
import type { Atlas } from '../../chart/map/atlas.ts';
import type { AreasFile } from '../../chart/map/geojson.ts';
import type { Located } from '../../chart/map/join.ts';
import type { Community } from '../../domain/model.ts';
import { moduleOfWidget } from '../../element/lazy-modules.ts';
import { issueOf, type Issue } from '../../feed/issues.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';
import { runInChunks } from '../../lib/chunked-work.ts';
import { pageHost } from '../../page/host.ts';
import type { LazyModule } from '../../page/lazy-module.ts';
import { createYieldToMain } from '../../page/yield-to-main.ts';
import { loadAreas, type LoadedAreas } from './load-areas.ts';
import type { Places, PlaceSource } from './options.ts';
import { unjoinedNote } from './notes.ts';

/** The geometry, with d3: loaded beside the numbers, which do not wait for it. */
const geometry: LazyModule<typeof Geometry> = moduleOfWidget(
  'map-geometry',
  () => import('../../chart/map/geometry.ts'),
);

/** A file that could not be loaded is asked for again after so many milliseconds, when the map is drawn anew. */
const RETRY_AFTER = 60_000;

/** How much is shown around a single area, as a share of its size. */
const SURROUNDINGS = 0.8;

const LOADING: Places = { kind: 'loading' };
const NO_AREAS: Places = { kind: 'none', why: 'no-areas' };
const NO_PLACES: Places = { kind: 'none', why: 'no-places' };

/** The element whose map it is. */
export type PlacesHost = ReactiveControllerHost &
  Element & { readonly areas: string | null; readonly areaKey: string | null };

/** What it needs of its element. */
export interface PlacesDeps {
  readonly need: <T extends object>(module: LazyModule<T>) => T | null | undefined;
  /** There are other places. @param isInView they are part of the view, which has to be made again */
  readonly changed: (isInView: boolean) => void;
}

/** A file of areas: being loaded, loaded, or not to be had. */
interface Loading {
  readonly url: string;
  readonly abort: AbortController;
  result?: LoadedAreas;
  /** When it failed. */
  failedAt?: number;
}

/**
 * Finds the places of the communities of one map: loads the file of its areas, and has the geometry computed, in pieces, when
 * the file or the communities change. Until that is done, the places before stay.
 */
export class PlacesController implements ReactiveController, PlaceSource {
  private readonly host: PlacesHost;
  private readonly deps: PlacesDeps;
  private loading: Loading | undefined;
  private atlas: Atlas | undefined;
  /** What there is to draw; the same object until there are other places. */
  private places: Places = LOADING;
  /** Whose places were asked for last. */
  private communities: readonly Community[] = [];
  /** What the last atlas was asked to be made from. */
  private from: readonly unknown[] = [];
  private isInView = false;
  private isWaiting = false;
  private readonly reported = new Set<string>();

  constructor(host: PlacesHost, deps: PlacesDeps) {
    this.host = host;
    this.deps = deps;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {}

  hostUpdated(): void {}

  hostDisconnected(): void {
    if (this.loading && !this.loading.result) {
      this.loading.abort.abort();
      this.loading = undefined;
    }
  }

  placesOf(communities: readonly Community[], hasSurroundings: boolean = false): Places {
    this.isInView = hasSurroundings;
    const module = this.needGeometry();
    if (module === null) return NO_AREAS;
    const loading = this.fileOf(this.host.areas?.trim() ?? '');
    if (!module || (loading && !loading.result)) return LOADING;
    this.find(module, loading?.result?.file, communities, hasSurroundings ? SURROUNDINGS : 0);
    const { atlas } = this;
    if (!atlas) return LOADING;
    if (atlas.places.size === 0) return loading ? NO_AREAS : NO_PLACES;
    if (this.places.kind !== 'atlas' || this.places.atlas !== atlas) this.places = { kind: 'atlas', atlas };
    return this.places;
  }

  /** The element is updated by every module that loads, but a view that was made without this one is made anew. */
  private needGeometry(): typeof Geometry | null | undefined {
    const module = this.deps.need(geometry);
    if (!module && !this.isWaiting) {
      this.isWaiting = true;
      geometry.whenLoaded(() => this.deps.changed(this.isInView));
    }
    return module;
  }

  /** Requested at once, and again a while after it failed. */
  private fileOf(url: string): Loading | undefined {
    const { loading } = this;
    const isDue = loading?.failedAt !== undefined && pageHost().now() - loading.failedAt > RETRY_AFTER;
    if (loading?.url === url && !isDue) return loading;
    loading?.abort.abort();
    this.loading = url === '' ? undefined : { url, abort: new AbortController() };
    if (this.loading) void this.load(this.loading);
    return this.loading;
  }

  private async load(loading: Loading): Promise<void> {
    const result = await loadAreas(loading.url, loading.abort.signal, () => geometry.settled());
    if (this.loading !== loading) return;
    loading.result = result;
    if (result.isPassing) loading.failedAt = pageHost().now();
    if (result.issue) this.report(result.issue);
    this.deps.changed(this.isInView);
  }

  /** Finds the places, where anything that they depend on is new. */
  private find(
    { atlasOf }: typeof Geometry,
    file: AreasFile | undefined,
    communities: readonly Community[],
    around: number,
  ): void {
    const key = this.host.areaKey?.trim() || undefined;
    // A list asks for each of its rows: the same communities are not compared again.
    const about = [file, key, around];
    if (communities === this.communities && about.every((each, index) => each === this.from[index])) return;
    this.communities = communities;
    const located = communities.map(locatedOf);
    const from = [
      ...about,
      ...located.flatMap(({ id, names, location = [] }) => [id, ...names, ...location]),
    ];
    const isSame = from.length === this.from.length && from.every((each, index) => each === this.from[index]);
    if (isSame) return;
    this.from = from;
    const found = runInChunks(atlasOf(file, located, key, around), createYieldToMain());
    const take = (atlas: Atlas): void => {
      this.atlas = atlas;
      const note = unjoinedNote(atlas, file, key);
      if (note !== undefined) this.report(issueOf('areas/not-joined', note, '', 'warning'), note);
    };
    if (!(found instanceof Promise)) return take(found);
    void found.then(atlas => {
      if (this.from !== from) return;
      take(atlas);
      this.deps.changed(this.isInView);
    });
  }

  /** As an event, and as a line on the console. Each is told once. */
  private report(issue: Issue, seen: string = issue.seen ?? ''): void {
    const line = `${issue.code}: ${seen}`;
    if (this.reported.has(line)) return;
    this.reported.add(line);
    console.info(`lantern-widgets: <${this.host.localName}>: ${line}`);
    const detail = [issue];
    this.host.dispatchEvent(
      new CustomEvent('lantern-issue', nullPrototype({ detail, bubbles: true, composed: true })),
    );
  }
}

function locatedOf({ id, name, location }: Community): Located {
  return { id, names: typeof name === 'string' ? [name] : Object.values(name), location };
}
