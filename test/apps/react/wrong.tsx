import 'lantern-widgets/react';

// @ts-expect-error: a theme that does not exist
export const theme = <lantern-queue theme="blue" />;
// @ts-expect-error: a number of seconds
export const refresh = <lantern-queue refresh={['60']} />;
// @ts-expect-error: no attribute of a widget
export const colour = <lantern-queue colour="red" />;
// @ts-expect-error: no such element
export const element = <lantern-nothing />;
// @ts-expect-error: an event has no such detail
export const event = <lantern-queue onlantern-update={({ detail }) => detail.nothing} />;
// @ts-expect-error: a view that does not exist
export const view = <lantern-queue view="compact big" />;
// @ts-expect-error: an order that queues do not have
export const sort = <lantern-queue sort="-share" />;
export const right = <lantern-queue sort="-wait" view="large districts" />;
/** An element that no file of the app imports has its type, too. */
export const other = <lantern-flow community="a" theme="dark" />;
