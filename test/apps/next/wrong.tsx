import 'lantern-widgets/react';

// @ts-expect-error: a theme that does not exist
export const theme = <lantern-queue theme="blue" />;
// @ts-expect-error: no attribute of a widget
export const colour = <lantern-queue colour="red" />;
// @ts-expect-error: an order that queues do not have
export const sort = <lantern-queue sort="-share" />;
