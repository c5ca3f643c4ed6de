/**
 * For the page around frames of `embed.html`: gives each frame the height that it asks for. A message counts only where it comes
 * from the window of one of these frames and from the origin of that frame's address. A frame of ours is one whose file is
 * called `embed.html`, or which has the attribute `data-lantern-frame`; those inside shadow roots are not found.
 */
import { HEIGHT_REQUEST, heightOf } from './frame/messages.ts';

/** The origin of the address of a frame of ours; undefined for other frames, and where an address has no origin (`data:`). */
function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const { origin, pathname } = new URL(frame.src, document.baseURI);
    const isOurs = pathname.endsWith('/embed.html') || frame.hasAttribute('data-lantern-frame');
    return isOurs && origin !== 'null' ? origin : undefined;
  } catch {
    return undefined;
  }
}

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ data, source, origin }) => {
  const height = heightOf(data);
  if (height === undefined || source === null) return;
  const frame = frames().find(each => each.contentWindow === source);
  if (frame && originOf(frame) === origin) frame.style.height = `${height}px`;
});

// Those that were there before this script have told their height to nobody.
// A question is no secret, and a frame may not have got to its own origin yet.
for (const frame of frames()) {
  if (originOf(frame)) frame.contentWindow?.postMessage({ type: HEIGHT_REQUEST }, '*');
}
