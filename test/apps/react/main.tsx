import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { FeedDocument } from 'lantern-widgets';
import 'lantern-widgets/queue';
import 'lantern-widgets/volunteers';
import 'lantern-widgets/react';

const now = new Date().toISOString();
const feed: FeedDocument = {
  version: 1,
  generatedAt: now,
  communities: [{ id: 'a', name: 'Anheyuan', asOf: now, queue: { waiting: 183 } }],
};

function App() {
  const [updates, setUpdates] = useState(0);
  return (
    <>
      <output>{updates > 0 ? 'updated' : ''}</output>
      <lantern-queue
        feed={feed}
        community="a"
        staleAfter={600}
        theme="light"
        class="wide"
        onlantern-update={event => setUpdates(event.detail.feed.communities.length)}
      />
      <lantern-volunteers
        src="/none.json"
        heading-level={2}
        onlantern-issue={event => void event.detail[0]?.code}
      />
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
