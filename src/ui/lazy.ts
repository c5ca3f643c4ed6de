/** What is loaded after the numbers: the drawing of details with their charts, and what is announced. */
export { DetailsController } from './details-controller.ts';
export { speak } from './speak.ts';
export { fitAccent } from './styles/fit-accent.ts';
