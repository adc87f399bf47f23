// Small tools of the pages: memory of the browser, waits, ids.

// Private windows may refuse storage: then the page works without a memory.
export function stored(job) {
  try { return job(localStorage); } catch { return null; }
}

// Waits that grow to 15 s or so, spread out so that many pages do not return at the same moment.
export function backOff(most = 15000) {
  let tries = 0;
  return {
    next: () => Math.min(most, 500 * 2 ** tries++) * (0.75 + Math.random() / 2),
    reset: () => { tries = 0; },
  };
}

export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// crypto.randomUUID is missing on plain http, as on an office's own network.
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
