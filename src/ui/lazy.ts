/** What is loaded after the numbers: the drawing of details with their charts, what is announced, and when the page is printed. */
export { PrintController } from './share/print-controller.ts';
export { PanelAnnouncer } from './announcer.ts';
export { DetailsController } from './details-controller.ts';
export { fitColors } from './styles/fit-colors.ts';
