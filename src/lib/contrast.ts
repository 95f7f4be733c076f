/**
 * How well one colour is seen on another, from 1 to 21: the contrast ratio of WCAG 2.x. Colours are `#rrggbb`; which of them lies
 * on the other is all the same.
 */
export function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.x) of a colour as `#rrggbb`: 0 is black and 1 white. */
export function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** A channel of sRGB as light. WCAG writes the threshold 0.03928, sRGB 0.04045; no colour of 8 bits lies between. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
