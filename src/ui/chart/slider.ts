import { html, type TemplateResult } from 'lit';
import { nearestMark, type Mark } from '../../chart/marks.ts';
import { within, type Layout } from './layout.ts';
import { on } from '../render/on.ts';

/** A slider over the marks of a chart. */
export interface Slider {
  /** Of the first series, at least two. */
  readonly marks: readonly Mark[];
  /** Index of the chosen mark. */
  readonly index: number;
  readonly layout: Layout;
  /** Of the element that says what the chart shows. */
  readonly labelId: string;
  /** The chosen value, in words. */
  readonly valueText: string;
  readonly choose: (index: number) => void;
}

/**
 * The slider that lies over the field of a chart, unseen but for its focus. With it a reader steps through the values by
 * pointer, finger, keyboard or screen reader.
 */
export function renderSlider(slider: Slider): TemplateResult {
  const { marks, index, layout, labelId, valueText, choose } = slider;
  const point = (event: PointerEvent): void => {
    const input = event.target as HTMLInputElement;
    const nearest = nearestMark(marks, within(layout, event.offsetX / (input.clientWidth || 1)));
    input.value = String(nearest);
    choose(nearest);
  };
  const slide = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    // Under a finger or pointer the browser takes the places for evenly spaced, but marks lie where their times are.
    if (input.matches(':active')) input.value = String(index);
    else choose(Number(input.value));
  };
  return html`<input
    type="range"
    min="0"
    max=${marks.length - 1}
    .value=${String(index)}
    aria-labelledby=${labelId}
    aria-valuetext=${valueText}
    @input=${on(slide)}
    @pointerdown=${on(point)}
    @pointermove=${on(point)}
  />`;
}
