/** The part whose places are open or not. */
export const QUEUE = 'queue';
