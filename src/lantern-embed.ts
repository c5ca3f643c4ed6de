/**
 * The script of `embed.html`, for sites that allow frames alone: shows the widget that the address of the frame asks for, and
 * tells the page around it how high it is.
 */
import { readAddress } from './frame/address.ts';
import { isHeightRequest, type HeightMessage } from './frame/messages.ts';

/** Names of all widgets. Written in by the build. */
declare const WIDGETS: readonly string[];

const params = new URLSearchParams(location.search);
const { widget, attributes, refused } = readAddress(params, location.href, WIDGETS);

const { documentElement: root, body } = document;
root.lang = attributes.get('lang') || 'en';
body.style.margin = '0';
if (refused.length > 0) console.info(`lantern-widgets: the frame does not take ${refused.join(', ')}`);

if (widget) {
  const element = document.createElement(`lantern-${widget}`);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.title = attributes.get('heading') || `Lantern ${widget}`;
  body.append(element);
} else {
  // For whoever writes the address: no reader can do anything about it.
  body.append(`No such widget. Write ?widget= and one of: ${WIDGETS.join(', ')}.`);
}

function tellHeight(): void {
  const { height } = root.getBoundingClientRect();
  const message: HeightMessage = { type: 'lantern-height', height, id: params.get('id') ?? '' };
  // A height is no secret, and a frame cannot know the origin of the page around it.
  parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(root);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && isHeightRequest(data)) tellHeight();
  });
}
