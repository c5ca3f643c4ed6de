/** The messages between a frame and the page around it. */

/** From the frame, whenever its height changes and when it is asked. */
export interface HeightMessage {
  readonly type: 'lantern-height';
  /** In CSS pixels. */
  readonly height: number;
  /** The parameter `id` of the frame's address, for pages that listen by themselves; else an empty string. */
  readonly id: string;
}

/** From the page, which may have begun to listen after the frame had told its height. */
export const HEIGHT_REQUEST = 'lantern-height-request';

const LOWEST = 80;
const HIGHEST = 4_000;

/** The height that a message asks for, within limits; undefined where it is no such message. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== 'lantern-height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)));
}

/** Whether a page asks for the height. */
export function isHeightRequest(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { type?: unknown }).type === HEIGHT_REQUEST;
}
