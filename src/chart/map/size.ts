/** Maps are drawn in so many units of width, whatever the width on the screen. */
export const MAP_WIDTH = 1000;
