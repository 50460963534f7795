/**
 * Pieces as the body of an answer: each is asked for when the one before was taken, and none any more when whoever asked goes
 * away. What breaks half-way is told and breaks off the answer, so that nobody takes the half for the whole.
 */
export function inPieces(
  pieces: AsyncIterable<Uint8Array>,
  onBroken: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await iterator.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          onBroken(error);
          controller.error(error);
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    // None is made before it is asked for.
    { highWaterMark: 0 },
  );
}
