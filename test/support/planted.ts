/** Stands in every secret that a test hands out, so that one search finds any of them wherever it got to. */
export const plantedMark = 'PL4NT3D';

/** A secret of that name: characters that encoders write in different ways around the mark. */
export function planted(name: string): string {
  return `${name}-${plantedMark}/+=~${plantedMark}`;
}

/** The same for places that take no special characters: keys in a path, user names. */
export function plainPlanted(name: string): string {
  return `${name}_${plantedMark}`;
}

/**
 * The mark as it is, and what stays of it in base64 and base64url wherever it begins in a longer text: three bytes
 * become four characters, so there are three ways. URL-encoding and JSON leave its letters alone.
 */
export const plantedForms: readonly string[] = [
  plantedMark,
  ...[0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(plantedMark)]).toString('base64');
    const start = before === 0 ? 0 : before + 1;
    return text.slice(start, Math.floor(((before + plantedMark.length) * 8) / 6));
  }),
];
