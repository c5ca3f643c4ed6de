/** What the reader, the page or the widget asks of a list. */
export interface ListQuery {
  /** A column's key or `name`, with `-` before it the other way round. */
  readonly order: string;
  /** Part of a name; '' for all. */
  readonly search: string;
  /** One of the filter's options; '' for all. */
  readonly filter: string;
}

/** From this many communities on, a list can be searched, filtered and ordered by a menu. */
export const SEARCH_FROM = 8;
