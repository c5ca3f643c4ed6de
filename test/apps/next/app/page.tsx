import 'lantern-widgets/react';
import { Volunteers } from './volunteers';

/** Made on the server: elements with their attributes, which the browser brings to life. */
export default function Page() {
  return (
    <main>
      <lantern-queue src="/feed.json" community="a" stale-after={600} theme="light" class="wide">
        The numbers are on their way.
      </lantern-queue>
      <Volunteers />
    </main>
  );
}
