// Cards in links: compressed by the browser itself, and fetched from other sites with a limit.

/** The text's bytes, compressed. */
export async function pack(text) {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The text of compressed bytes; `big` or `broken` is thrown. */
export async function unpack(bytes, limit) {
  try {
    return await text(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit);
  } catch (error) {
    throw error === 'big' ? error : 'broken';
  }
}

/** The text at an address. What is thrown: a status, `big`, `text` or `unreachable`. */
export async function fetchText(address, limit) {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(20_000),
  }).catch(() => Promise.reject('unreachable'));
  if (!answer.ok) throw String(answer.status);
  if (!/^https?:/.test(answer.url)) throw 'unreachable';
  try {
    return await text(answer.body, limit);
  } catch (error) {
    throw error === 'big' ? error : error instanceof TypeError ? 'text' : 'unreachable';
  }
}

/** Reads a stream as UTF-8, no further than to the limit. */
async function text(stream, limit) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = stream.getReader();
  let read = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return read + decoder.decode();
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      throw 'big';
    }
    read += decoder.decode(value, { stream: true });
  }
}

/** Takes the card out of the address, so that a reload shows what became of it. */
export function cleanAddress() {
  history.replaceState(null, '', location.pathname);
}

/** What `?card=` names. */
export const cardInQuery = () => new URLSearchParams(location.search).get('card') ?? undefined;
