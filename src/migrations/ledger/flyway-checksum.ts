import { crc32 } from './crc32.js';

/** Flyway's checksum of a script: CRC-32 over its lines without their ends, as a signed 32-bit number. */
export function flywayChecksum(text: string): string {
  return String(crc32(text.split(/\r\n|\r|\n/).join('')) | 0);
}
