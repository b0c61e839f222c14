const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/**
 * Flyway's checksum of a script: CRC-32 over its lines without their ends, as a signed 32-bit number. (Node has a
 * `crc32` of its own only from 20.15 on.)
 */
export function flywayChecksum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text.split(/\r\n|\r|\n/).join(''))) {
    crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  }
  return String(~crc | 0);
}
