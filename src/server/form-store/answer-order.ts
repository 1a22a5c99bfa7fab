/** Boxes sorted by their own bytes, which is another order than that of their texts; it says nothing of who came first. */
export function inByteOrder(boxes: readonly string[]): string[] {
  return boxes
    .map((box) => Buffer.from(box, 'base64url'))
    .toSorted((one, other) => one.compare(other))
    .map((bytes) => bytes.toString('base64url'));
}
