// What all screens of the offline page share: the words that the server told, keys, and which screen is shown.

import { element, stored } from "/tools.js";
import { card, fieldOf, said } from "./visit.js";

const view = document.getElementById("view");
const statusLine = document.getElementById("status");
export const LANG = "dvcbot.visits.lang";

export const page = {
  form: null, // the questions, as the server told them last
  lang: stored((box) => box.getItem(LANG)) || document.documentElement.lang,
  visit: null, // the one on the screen
  draw: null, // the screen
};
const DOUBLE_TAP = 300; // ms in which a second tap is still of the screen before
let busy = false; // something is being written down
let turned = 0; // when this screen came

// ---- words and nodes

export const text = (said) => said?.[page.lang] ?? "";
export const say = (key, filled = {}) =>
  text(page.form.words[key]).replace(/\{(\w+)\}/g, (whole, name) => filled[name] ?? whole);
export const paragraph = (words, className = "") => element("p", className, words);

export function key(label, press, className = "") {
  const made = element("button", className, ...[label].flat());
  made.type = "button";
  made.addEventListener("click", (event) => {
    if (busy || (event.isTrusted && performance.now() - turned < DOUBLE_TAP)) return;
    press();
  });
  return made;
}

// The first sentence stands out, the others stand below it.
export function heading(words) {
  const [, first, others] = /^(.*?[?:.])\s+(.*)$/s.exec(words) ?? [, words, ""];
  const made = element("h2", "", first);
  made.tabIndex = -1;
  return others ? [made, paragraph(others)] : [made];
}

export async function show(screen) {
  page.draw = screen;
  const nodes = await screen();
  if (page.draw !== screen) return; // somebody went on in the meantime
  view.replaceChildren(...nodes.filter(Boolean));
  document.documentElement.toggleAttribute("data-visit", page.visit !== null);
}

export async function turnTo(screen) {
  await show(screen);
  turned = performance.now();
  document.querySelector("main").scrollTop = 0;
  view.querySelector("h2")?.focus({ preventScroll: true });
}

export const tellStatus = (words) => { if (statusLine.textContent !== words) statusLine.textContent = words; };

// ---- of a visit

// A code inside a sentence is not torn apart at the end of a line.
export const cardIn = (code) => card(code).replace("-", "\u2011");
export const codeOf = (one) => said(one, fieldOf(page.form, "household"));

// "Hộ K7N-2RQ · 14:05 25/11/26"
export function named(one) {
  const moment = { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" };
  const begun = new Intl.DateTimeFormat(page.lang, moment).format(one.begun);
  return codeOf(one) ? say("household", { code: cardIn(codeOf(one)) }) + " · " + begun : begun;
}

// ---- writing down

// One thing is written at a time, so that a double tap is one answer. False when it could not be written.
export async function written(job) {
  if (busy) return false;
  busy = true;
  try {
    await job();
    return true;
  } catch {
    tellStatus(say("broken"));
    return false;
  } finally {
    busy = false;
  }
}
