/** The script tag's entry: every element, and all they can do. What mounts them comes last. */
import './stream.ts';
import './map.ts';
import './shards.ts';
import './core.ts';
