import { items, type Fact } from '../../ui/panel.ts';
import type { Picture, QueueView } from './view.ts';

/** What the pictures tell, in words. */
export function pictureFacts({ pictures = [] }: QueueView): readonly Fact[] {
  return pictures.map(factOf);
}

function factOf(picture: Picture): Fact {
  if (picture.kind !== 'people') return { id: picture.kind, label: '', items: items(picture.label) };
  const { title, count, note } = picture;
  return { id: 'groups', label: title, items: items(count, note?.text) };
}
