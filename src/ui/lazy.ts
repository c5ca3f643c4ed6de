/** What is loaded after the numbers: what is announced, when the page is printed, and colours that can be read. */
export { PrintController } from './share/print-controller.ts';
export { PanelAnnouncer } from './announcer.ts';
export { fitColors } from './styles/fit-colors.ts';
