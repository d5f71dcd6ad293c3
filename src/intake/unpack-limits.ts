const MOST_UNPACKED = 20 * 1024 * 1024;
const MOST_RATIO = 200;
/** Small files may be packed well; the ratio counts from here. */
const RATIO_FROM = 1024 * 1024;

/** Compressed archives above this are not opened at all. */
export const MOST_PACKED = 8 * 1024 * 1024;
export const TOO_LARGE = 'it unpacks to far more than a log would';
export const BROKEN = 'it could not be unpacked';
/** Bytes that are unpacked before the limits are looked at again. */
export const STEP = 16 * 1024;

/** Whether an archive has unpacked to more than is taken. */
export function isTooMuch(unpacked: number, packed: number): boolean {
  return unpacked > MOST_UNPACKED || (unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO);
}
