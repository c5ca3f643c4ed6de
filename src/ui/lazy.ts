/** What is loaded after the numbers: details with their charts, what lists offer beside their rows, what is announced. */
export { DetailsController } from './details-controller.ts';
export { list } from './list/tools.ts';
export { speak } from './speak.ts';
export { fitAccent } from './styles/fit-accent.ts';
