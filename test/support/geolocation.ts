/** A device that finds its position when the test says so. */
export class FakeGeolocation {
  private readonly asked: [PositionCallback, PositionErrorCallback | null | undefined][] = [];
  private readonly before = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

  constructor() {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (found: PositionCallback, failed?: PositionErrorCallback | null) =>
          this.asked.push([found, failed]),
      },
    });
  }

  /** How often it was asked. */
  get count(): number {
    return this.asked.length;
  }

  /** Answers the last question. */
  find(longitude: number, latitude: number, accuracy: number = 20): void {
    const coords = { longitude, latitude, accuracy };
    this.asked.at(-1)![0]({ coords, timestamp: 0 } as GeolocationPosition);
  }

  /** @param code 1 denied, 2 unavailable, 3 out of time */
  fail(code: number): void {
    this.asked.at(-1)![1]?.({ code } as GeolocationPositionError);
  }

  restore(): void {
    delete (navigator as { geolocation?: unknown }).geolocation;
    if (this.before) Object.defineProperty(navigator, 'geolocation', this.before);
  }
}
