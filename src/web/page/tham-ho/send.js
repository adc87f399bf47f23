// Sends what waits: in batches, again and again until the server said of each visit that it is kept.

import { backOff } from "/tools.js";
import { settle, visits } from "./kept.js";

const PATIENCE = 30000; // ms for an answer
const LARGEST = 48000; // letters of a batch: the server takes little more
const LONGEST_WAIT = 300000;

const waits = backOff(LONGEST_WAIT);
let running = false;
let wanted = false; // somebody asked while a round was under way
let wakeUp = () => {};

// Tries at once; `report` hears of each step: sending, sent with how many, later, role, done.
export async function send(most, report) {
  waits.reset();
  wanted = true;
  wakeUp();
  if (running) return;
  running = true;
  try {
    await sendAll(most, report);
  } finally {
    running = false;
  }
}

async function sendAll(most, report) {
  for (;;) {
    wanted = false;
    const { state, count } = await alone(() => pass(most, report));
    report(state, count);
    if (state === "sent") waits.reset();
    else if (state === "later" && !wanted) await pause(waits.next());
    else if (state !== "later" && !wanted) return;
  }
}

// Of two tabs one sends at a time; where the browser cannot see to it, the server takes each visit once anyhow.
const alone = (job) => (navigator.locks ? navigator.locks.request("tham-ho.send", job) : job());

async function pass(most, report) {
  const waiting = (await visits()).filter((visit) => visit.state === "waiting");
  if (!waiting.length) return { state: "done" };
  report("sending");
  const { batch, body } = batched(waiting.slice(0, most));
  const outcome = await post(body);
  if (!outcome.visits) return { state: outcome.state };
  if (!batch.some(({ id }) => outcome.visits.some((one) => one.id === id))) return { state: "later" };
  await settle(batch, outcome.visits);
  const count = outcome.visits.filter((one) => one.kept === true).length;
  return { state: "sent", count };
}

function batched(waiting) {
  const batch = [];
  let letters = 0;
  for (const visit of waiting) {
    letters += JSON.stringify(shown(visit)).length + 1;
    if (batch.length && letters > LARGEST) break;
    batch.push(visit);
  }
  return { batch, body: JSON.stringify({ visits: batch.map(shown) }) };
}

const shown = ({ id, parts }) =>
  ({ id, parts: Object.entries(parts).map(([field, part]) => ({ field, ...part })) });

async function post(body) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const answer = await fetch("/tham-ho/visits", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: abort.signal,
    });
    const told = await answer.json();
    // A café's log-in page also answers 200: only what was said of each visit counts.
    if (answer.ok && Array.isArray(told.visits) && told.visits.length) return { visits: told.visits };
    return { state: told.error === "role" ? "role" : "later" };
  } catch {
    return { state: "later" };
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms) {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    wakeUp = () => { clearTimeout(timer); done(); };
  });
}
