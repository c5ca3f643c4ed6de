/** What is loaded after the numbers: the drawing of details with their charts, and what is announced. */
export { PanelAnnouncer } from './announcer.ts';
export { DetailsController } from './details-controller.ts';
export { fitAccent } from './styles/fit-accent.ts';
