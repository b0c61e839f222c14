/** `1,234,567`, of a whole number. Not by Intl, which takes 20 ms to wake: as long as linting a small change. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
