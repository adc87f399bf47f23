// A visit on the screen: one question after another, each answer written down before the next, a summary to confirm.

import { element } from "/tools.js";
import * as kept from "./kept.js";
import * as rules from "./visit.js";
import { codeOf, heading, key, page, paragraph, say, text, turnTo, written } from "./screen.js";

let leave = () => {}; // back to the list of what waits; with the visit once nothing more is asked

export function onLeave(job) {
  leave = job;
}

export async function begin() {
  navigator.storage?.persist?.().catch(() => {});
  const last = await kept.told("hamlet").catch(() => undefined);
  page.visit = rules.begin(page.form, Date.now() + (page.form.ahead ?? 0), last);
  if (await written(() => kept.put(page.visit))) next();
}

export function goOn(draft) {
  page.visit = draft;
  next();
}

// A visit that was not taken is shown as a whole; one of a wrong day belongs to this one.
export function look(refused) {
  const today = rules.clock(Date.now() + (page.form.ahead ?? 0));
  const day = rules.fieldOf(page.form, "day");
  page.visit = refused.reason === "day" ? rules.answer(page.form, refused, day, today) : refused;
  turnTo(summary);
}

function next() {
  const field = rules.open(page.form, page.visit);
  if (page.visit.state === "refused") return turnTo(field && field.kind !== "summary" ? () => question(field) : summary);
  if (page.visit.state === "waiting") return leave(page.visit);
  return turnTo(field.kind === "summary" ? summary : () => question(field));
}

function question(field) {
  return [way(field), ...above(field), ...heading(text(field.text)), ...below(field)];
}

function way(field) {
  const step = rules.step(page.form, page.visit, field);
  const steps = step ? [element("span", "quiet", say("step", step))] : [];
  return element("div", "way", key("← " + say("back"), () => back(field)), ...steps);
}

// The code is written on the card while consent is asked; what helps against what is in the way comes after it.
function above(field) {
  const last = rules.before(page.form, page.visit, field).at(-1);
  const help = last?.answers.find((one) => one.value === rules.said(page.visit, last))?.help;
  if (help) return [paragraph(text(help), "told")];
  if (field.kind !== "consent") return [];
  return [element("div", "box", paragraph(say("card")), element("p", "code", rules.card(codeOf(page.visit) ?? "")))];
}

function below(field) {
  if (field.kind === "hamlet") return [keys(field, page.form.hamlets.map(hamletKey))];
  if (field.kind === "household") return household(field);
  const clear = field.answers.filter((one) => one.value !== page.form.unclear);
  const unclear = field.answers.filter((one) => one.value === page.form.unclear);
  const note = field.kind === "consent" ? [paragraph(say("wording", { version: page.form.wording }), "quiet")] : [];
  return [...note, keys(field, clear), ...unclear.map((one) => answerKey(field, one, "apart"))];
}

function hamletKey({ id, name, commune }) {
  const several = new Set(page.form.hamlets.map((one) => one.commune)).size > 1;
  return { value: id, label: several ? `${name}, ${commune}` : name };
}

function keys(field, answers) {
  const isShort = answers.every((one) => label(one).length < 4);
  return element("div", isShort ? "keys short" : "keys", ...answers.map((one) => answerKey(field, one)));
}

const label = (answer) => (typeof answer.label === "string" ? answer.label : text(answer.label));

function answerKey(field, answer, className = "") {
  const made = key(label(answer), () => take(field, answer.value), className);
  if (rules.said(page.visit, field) === answer.value) made.setAttribute("aria-pressed", "true");
  return made;
}

function household(field) {
  const wrong = paragraph("", "told");
  wrong.hidden = true;
  wrong.role = "alert";
  const input = element("input");
  Object.assign(input, { id: "code", autocomplete: "off", autocapitalize: "characters", maxLength: 12, value: "" });
  const labelled = element("label", "", say("typed"));
  labelled.htmlFor = "code";
  const use = element("button", "", say("use"));
  const typed = element("form", "", labelled, input, use);
  typed.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = rules.typed(page.form, input.value);
    if (code) return take(field, code);
    wrong.textContent = say("wrong-code");
    wrong.hidden = false;
    input.focus();
  });
  return [key(say("new"), () => take(field, page.visit.code), "main"), typed, wrong];
}

// Writes an answer down, and only then goes on.
async function take(field, value) {
  const answered = rules.answer(page.form, page.visit, field, value);
  if (!await written(() => kept.put(answered))) return;
  page.visit = answered;
  if (field.kind === "hamlet") kept.tell("hamlet", value).catch(() => {});
  next();
}

function back(field) {
  const last = rules.before(page.form, page.visit, field).at(-1);
  const isWhole = page.visit.state !== "open" || rules.open(page.form, page.visit)?.kind === "summary";
  if (isWhole && field.kind !== "summary") return turnTo(summary);
  return last ? turnTo(() => question(last)) : leave();
}

// ---- the summary

function summary() {
  const field = rules.fieldOf(page.form, "summary");
  const isOpen = page.visit.state === "open";
  const rows = page.form.fields.filter((one) => one.called && one.kind !== "household"
    && rules.needs(page.form, page.visit, one) && rules.said(page.visit, one) !== undefined);
  const right = isOpen
    ? field.answers.map((one) => key(text(one.label), () => take(field, one.value), "main"))
    : [key(say("again"), sendAgain, "main")];
  const skills = page.form.fields.some((one) => one.kind === "skill" && rules.needs(page.form, page.visit, one));
  return [
    isOpen ? way(field) : element("div", "way", key("← " + say("back"), () => leave())),
    ...heading(isOpen ? text(field.text) : say("why-" + page.visit.reason)),
    element("p", "code", rules.card(codeOf(page.visit) ?? "")),
    element("div", "keys rows", ...rows.map(row)),
    skills ? key(say("fix-skill"), () => turnTo(skillsToFix), "plain") : null,
    ...right,
  ];
}

// Each line is a key to its question; whoever refused is not asked again.
function row(field) {
  const value = rules.said(page.visit, field);
  const told = field.kind === "hamlet"
    ? page.form.hamlets.find((one) => one.id === value)?.name ?? "…"
    : text(field.answers.find((one) => one.value === value)?.label) || "…";
  const made = key([text(field.called), element("b", "", told)], () => turnTo(() => question(field)), "row");
  made.disabled = field.kind === "consent" && rules.isRefused(page.form, page.visit);
  return made;
}

function skillsToFix() {
  const skills = page.form.fields.filter((one) => one.kind === "skill");
  return [
    element("div", "way", key("← " + say("back"), () => turnTo(summary))),
    ...heading(say("fix-which")),
    element("div", "keys", ...skills.map((one) => key(text(one.called), () => turnTo(() => question(one))))),
  ];
}

async function sendAgain() {
  const again = { ...page.visit, state: "waiting", revision: page.visit.revision + 1 };
  if (!await written(() => kept.put(again))) return;
  leave(again);
}
