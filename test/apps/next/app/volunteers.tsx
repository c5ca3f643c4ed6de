'use client';

import { useEffect, useRef, useState } from 'react';
import type { LanternVolunteers, Snapshot } from 'lantern-widgets';
import type { LanternEvents } from 'lantern-widgets/jsx';
import 'lantern-widgets/queue';
import 'lantern-widgets/volunteers';
import 'lantern-widgets/react';

/** A part of the page that runs in the browser, too: it registers the elements, and hears of updates. */
export function Volunteers() {
  const [updates, setUpdates] = useState(0);
  const volunteers = useRef<LanternVolunteers>(null);
  // React adds no listeners to custom elements that the server has written (its issue 35446), so `onlantern-update` would be lost.
  useEffect(() => {
    const show = ({ feed }: Snapshot) => setUpdates(feed.communities.length);
    const hear = ({ detail }: LanternEvents['lantern-update']) => show(detail);
    const element = volunteers.current;
    // The numbers may be there before the page is hydrated: their event is past then.
    if (element?.snapshot) show(element.snapshot);
    element?.addEventListener('lantern-update', hear);
    return () => element?.removeEventListener('lantern-update', hear);
  }, []);
  return (
    <>
      <output>{updates > 0 ? 'updated' : ''}</output>
      <lantern-volunteers ref={volunteers} src="/feed.json" community="a" />
    </>
  );
}
