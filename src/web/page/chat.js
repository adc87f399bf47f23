// The web chat page: shows what the server's stream says, sends what the person says.
// All that the person says goes through one queue kept in localStorage, so that a lost network, a
// closed page or a server restart loses nothing; the server takes each id once. No words in here.

import { backOff, element, stored, uuid } from "./tools.js";
import { clockTime, dayName, message } from "./message.js";

const find = (id) => document.getElementById(id);
const root = document.documentElement;
const words = document.body.dataset;
const [scroller, log, pending, choices] = ["scroller", "log", "pending", "choices"].map(find);
const [form, field, more, statusLine, eraseDialog] =
  ["form", "field", "more", "status", "erase-dialog"].map(find);

const UNSENT = "dvcbot.unsent."; // one storage key a message: two tabs never overwrite each other
const SIZE = "dvcbot.size";
const POST_PATIENCE = 20000; // ms for an answer to a message
const SILENCE = 45000; // ms without a beat after which the stream counts as dead

let last = 0; // number of the newest line shown
let talk = ""; // which talk the numbers belong to, as told by the server
let offered = []; // choices of the last message of the assistant
let lastDay = "";
let freshTop = null; // first message that answers what the person said last
let resting = true; // the talk is scrolled to its end
let caughtUp = false; // the backlog has been shown
let followFocus = false; // a choice had the focus: the next choices get it

// ---- what is not sent yet, kept by the browser

const storageKey = (item) => UNSENT + item.at + "." + item.id;
const keep = (item) => stored((box) => box.setItem(storageKey(item), JSON.stringify(item)));
const forget = (item) => stored((box) => box.removeItem(storageKey(item)));

function restoreQueue() {
  const keys = stored((box) => Object.keys(box).filter((key) => key.startsWith(UNSENT))) || [];
  return keys.sort().map((key) => stored((box) => JSON.parse(box.getItem(key)))).filter(Boolean);
}

// ---- scrolling: the answer's first line stays in sight, however large the type

const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 24;

function showMore() {
  resting = atEnd();
  more.hidden = resting;
}

function follow() {
  const end = scroller.scrollHeight - scroller.clientHeight;
  const top = freshTop ? Math.min(end, freshTop.offsetTop - 8) : end;
  scroller.scrollTo({ top, behavior: "instant" });
  showMore();
}

// ---- lines of the stream

function drawDay(at) {
  const day = dayName(at);
  if (day !== lastDay) log.append(element("p", "day", day));
  lastDay = day;
}

function drawLine(line) {
  if (line.seq <= last) return;
  const wasAtEnd = atEnd() || freshTop === null;
  last = line.seq;
  settle(line.id);
  drawDay(line.at);
  const node = message(line.from, line.text, clockTime(line.at), line);
  if (line.lang) node.lang = line.lang; // an older message may be in the other language
  log.append(node);
  if (line.from === "person") freshTop = null;
  else if (!freshTop) freshTop = node;
  offered = line.from === "bot" ? line.choices || [] : [];
  if (!caughtUp) return;
  drawChoices();
  if (wasAtEnd) follow();
  else showMore();
}

function choiceButton(choice) {
  const button = element("button", "", choice.label);
  button.type = "button";
  button.dataset.choice = choice.id;
  button.addEventListener("click", () => say({ press: choice.id, label: choice.label }), { once: true });
  return button;
}

// Only the newest choices can be pressed, and none while an answer to them is on its way.
function drawChoices() {
  followFocus = followFocus || choices.contains(document.activeElement);
  const open = pending.querySelector(".message:not(.refused)") ? [] : offered;
  choices.replaceChildren(...open.map(choiceButton));
  choices.hidden = open.length === 0;
  moveFocus();
}

// Keyboard users go on where they were; a person who has moved on is left alone.
function moveFocus() {
  const here = document.activeElement;
  if (!followFocus) return;
  if (here !== document.body && here !== scroller && here !== null) followFocus = false;
  else if (choices.firstChild) choices.firstChild.focus({ preventScroll: true });
  else scroller.focus({ preventScroll: true });
  if (choices.firstChild) followFocus = false;
}

function eraseAll() {
  log.replaceChildren();
  for (const item of [...queue]) if (item.text === "/xoa") dequeue(item);
  pending.querySelectorAll("[data-done]").forEach((node) => node.remove());
  [last, lastDay, offered, freshTop] = [0, "", [], null];
  drawChoices();
}

function ready(told) {
  if (!caughtUp) {
    caughtUp = true;
    drawChoices();
    follow();
    log.setAttribute("aria-live", "polite"); // the backlog itself is not read aloud
  }
  talk = told.talk || "";
  streamWaits.reset();
  if (last === 0 && queue.length === 0) say({ start: "" });
  showStatus();
  wakeSender();
}

// ---- the stream

const streamWaits = backOff();
let source = null;
let heardAt = 0;
let reopening = 0;

function hear(event) {
  heardAt = Date.now();
  return event.data ? JSON.parse(event.data) : {};
}

function listen() {
  clearTimeout(reopening);
  if (source) source.close();
  heardAt = Date.now();
  source = new EventSource(`chat/stream?after=${last}&talk=${encodeURIComponent(talk)}`);
  source.addEventListener("message", (event) => drawLine(hear(event)));
  source.addEventListener("ready", (event) => ready(hear(event)));
  source.addEventListener("reset", (event) => { hear(event); eraseAll(); });
  source.addEventListener("beat", hear);
  source.addEventListener("error", lost);
}

// The browser gives up for good on some answers of a restarting server, so we reopen ourselves.
function lost() {
  source.close();
  clearTimeout(reopening);
  reopening = setTimeout(listen, streamWaits.next());
  setTimeout(showStatus, 1200); // a short gap is not worth a word
}

function showStatus() {
  const open = source && source.readyState === EventSource.OPEN;
  const text = !navigator.onLine ? words.offline : open ? "" : words.reconnecting;
  if (statusLine.textContent !== text) statusLine.textContent = text;
}

// A sleeping phone drops connections without a word.
function lookAlive(event) {
  if (document.hidden || (event.type === "pageshow" && !event.persisted)) return;
  const doubtful = event.type === "online" || source.readyState !== EventSource.OPEN
    || Date.now() - heardAt > SILENCE / 2;
  if (doubtful) listen();
  wakeSender();
  setTimeout(showStatus, 1200);
}

// ---- sending

const sendWaits = backOff();
const bubbles = new Map(); // id → the person's message until its line arrives
const queue = restoreQueue();
let sending = false;
let wakeSender = () => send();

function say(said) {
  const item = { id: uuid(), at: Date.now(), ...said };
  queue.push(item);
  if (item.start === undefined) keep(item); // a greeting can be asked for again
  showPending(item);
  drawChoices();
  freshTop = null;
  follow();
  send();
}

function showPending(item) {
  if (item.start !== undefined) return;
  const node = message("person", item.label || item.text, words.sending);
  bubbles.set(item.id, node);
  pending.append(node);
}

// The message stands in the transcript (or was refused): nothing left to send.
function settle(id) {
  const item = queue.find((one) => one.id === id);
  if (item) dequeue(item);
  const node = bubbles.get(id);
  if (node) node.remove();
  bubbles.delete(id);
}

function dequeue(item) {
  forget(item);
  const place = queue.indexOf(item);
  if (place >= 0) queue.splice(place, 1);
  const node = bubbles.get(item.id);
  if (node) node.dataset.done = "";
}

async function post({ id, text, press, start }) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), POST_PATIENCE);
  try {
    const answer = await fetch("chat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id, text, press, start }),
      signal: abort.signal,
    });
    const later = [408, 425, 429].includes(answer.status) || answer.status >= 500;
    const told = answer.ok ? await answer.json() : {};
    // A café's log-in page also answers 200: only a number is a yes.
    if (Number.isInteger(told.seq)) return { seq: told.seq };
    return { refused: !answer.ok && !later, wait: 1000 * answer.headers.get("retry-after") || 0 };
  } catch {
    return { refused: false, wait: 0 };
  } finally {
    clearTimeout(timer);
  }
}

async function send() {
  if (sending) return;
  sending = true;
  while (queue.length) {
    const item = queue[0];
    const outcome = await post(item);
    if (outcome.seq !== undefined) accepted(item, outcome.seq);
    else if (outcome.refused) refused(item);
    else await pause(Math.max(sendWaits.next(), outcome.wait));
  }
  sending = false;
}

function accepted(item, seq) {
  sendWaits.reset();
  dequeue(item);
  if (seq <= last) settle(item.id); // its line came first
  if (item.lang) location.assign("?lang=" + item.lang);
}

function refused(item) {
  dequeue(item);
  const node = bubbles.get(item.id);
  if (!node) return;
  node.classList.add("refused");
  node.querySelector(".note").textContent = words.refused;
  if (item.text && !field.value) field.value = item.text;
  drawChoices();
  follow();
}

function pause(ms) {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    wakeSender = () => { clearTimeout(timer); sendWaits.reset(); done(); };
  }).then(() => { wakeSender = () => send(); });
}

// ---- controls

function setSize(size) {
  root.dataset.size = size;
  document.querySelectorAll("[data-set-size]").forEach((button) =>
    button.setAttribute("aria-pressed", String(button.dataset.setSize === size)));
  fitField();
}

function fitField() {
  field.style.height = "auto";
  field.style.height = field.scrollHeight + 4 + "px";
}

function submit(event) {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return field.focus();
  field.value = "";
  fitField();
  say({ text });
}

// Vietnamese keyboards compose letters: the Enter that ends a composition sends nothing.
function enterSends(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  submit(event);
}

// The page changes once the assistant knows: a bad network then loses neither.
function switchLanguage(event) {
  event.preventDefault();
  const { hreflang, textContent } = event.currentTarget;
  say({ text: "/lang " + hreflang, label: textContent, lang: hreflang });
}

function wireControls() {
  form.addEventListener("submit", submit);
  field.addEventListener("keydown", enterSends);
  field.addEventListener("input", fitField);
  document.querySelectorAll("[data-set-size]").forEach((button) => button.addEventListener("click", () => {
    setSize(button.dataset.setSize);
    stored((box) => box.setItem(SIZE, button.dataset.setSize));
    follow();
  }));
  document.querySelectorAll(".tools a[hreflang]").forEach((one) => one.addEventListener("click", switchLanguage));
  find("erase").addEventListener("click", () => eraseDialog.showModal());
  find("erase-no").addEventListener("click", () => eraseDialog.close());
  find("erase-yes").addEventListener("click", () => { eraseDialog.close(); say({ text: "/xoa" }); });
  more.addEventListener("click", () => scroller.scrollBy({ top: scroller.clientHeight * 0.8 }));
  scroller.addEventListener("scroll", showMore);
  // An opening keyboard or a growing message box must not cover the last line.
  new ResizeObserver(() => (resting ? follow() : showMore())).observe(scroller);
}

wireControls();
setSize(stored((box) => box.getItem(SIZE)) || "0");
queue.forEach(showPending);
listen();
send();
["online", "pageshow"].forEach((name) => window.addEventListener(name, lookAlive));
window.addEventListener("offline", showStatus);
document.addEventListener("visibilitychange", lookAlive);
setInterval(() => { if (Date.now() - heardAt > SILENCE) listen(); }, 5000);
