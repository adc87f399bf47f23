// A visit on the phone: which question comes next and how an answer is written down. The questions and their
// rules come from the server as data (the form); only how they are walked stands here.

export const fieldOf = (form, kind) => form.fields.find((field) => field.kind === kind);
export const said = (visit, field) => visit.parts[field.name]?.value;

export const isRefused = (form, visit) => said(visit, fieldOf(form, "consent")) === form.refuses;
export const isClosed = (form, visit) =>
  isRefused(form, visit) || said(visit, fieldOf(form, "summary")) !== undefined;

// Whether a field belongs to the visit, by what was said of others.
export function needs(form, visit, field) {
  if (field.always) return true;
  const isAgreed = said(visit, fieldOf(form, "consent")) !== undefined && !isRefused(form, visit);
  return isAgreed && !field.unless.some(([name, value]) => visit.parts[name]?.value === value);
}

// The first field that nobody was asked yet.
export const open = (form, visit) =>
  asked(form, visit).find((field) => said(visit, field) === undefined);

// What was said before a field, the nearest last.
export function before(form, visit, field) {
  const all = asked(form, visit);
  const at = all.indexOf(field);
  return all.slice(0, at < 0 ? all.length : at).filter((one) => one.kind !== "day" && said(visit, one) !== undefined);
}

// Which of how many questions this is; of the hamlet and the day there are none.
export function step(form, visit, field) {
  if (said(visit, fieldOf(form, "consent")) === undefined) return null;
  const all = asked(form, visit).filter((one) => one.kind !== "hamlet" && one.kind !== "day");
  return { at: all.indexOf(field) + 1, all: all.length };
}

const asked = (form, visit) =>
  form.fields.filter((field) => field.kind !== "skill" && needs(form, visit, field));

// The visit after an answer. Who says a field anew says it with one more; of a household that wants nothing kept
// nothing else is.
export function answer(form, visit, field, value) {
  const known = visit.parts[field.name];
  if (known && known.value === value) return visit;
  const parts = { ...visit.parts, [field.name]: { number: (known?.number ?? 0) + 1, value } };
  const next = { ...visit, parts, revision: visit.revision + 1 };
  if (isRefused(form, next)) {
    const kept = form.fields.filter((one) => one.always && parts[one.name]);
    next.parts = Object.fromEntries(kept.map((one) => [one.name, parts[one.name]]));
  }
  if (next.state === "open" && isClosed(form, next)) next.state = "waiting";
  return next;
}

// A new visit at this moment; the hamlet is that of the last visit, or the only one.
export function begin(form, now, hamlet) {
  const visit = { id: made(form.ids), parts: {}, state: "open", revision: 0, code: code(form), begun: now };
  const begun = answer(form, visit, fieldOf(form, "day"), clock(now));
  const known = form.hamlets.find((one) => one.id === hamlet);
  const only = known ?? (form.hamlets.length === 1 ? form.hamlets[0] : undefined);
  return only ? answer(form, begun, fieldOf(form, "hamlet"), only.id) : begun;
}

// As the server reads it: day and time in Việt Nam.
export const clock = (now) => new Date(now + 7 * 3600000).toISOString().slice(0, 16);

// The right number of letters for the card, one of the first ones at the beginning of each half.
export const code = (form) => made(form.codes, (at) => at % 3 === 0);

export const card = (code) => code.slice(0, 3) + "-" + code.slice(3);

// A code as somebody typed it off a card; undefined where it is none.
export function typed(form, text) {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const { length, letters: known } = form.codes;
  const isCode = letters.length === length && [...letters].every((letter) => known.includes(letter));
  return isCode ? letters : undefined;
}

function made({ letters, length, first }, begins = () => false) {
  return Array.from({ length }, (_, at) => letters[below(begins(at) ? first : letters.length)]).join("");
}

// Each number as likely as any other.
function below(most) {
  const fair = 256 - 256 % most;
  for (;;) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) return byte % most;
  }
}
