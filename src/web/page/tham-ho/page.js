// The offline page of house visits: what waits on the phone, sent as soon as there is a network. No words in here.

import { element, stored } from "/tools.js";
import { begin, goOn, look, onLeave } from "./ask.js";
import * as kept from "./kept.js";
import { LANG, cardIn, codeOf, heading, key, named, page, paragraph, say, show, tellStatus, turnTo, written } from "./screen.js";
import { send } from "./send.js";
import { isRefused } from "./visit.js";

const root = document.documentElement;
const SIZE = "dvcbot.size"; // as the chat page keeps it
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("tham-ho") : null;

let sent = 0; // since the page was opened
let news = ""; // of the visit that was ended last
let isKept = false; // the page opens without a network

// ---- home

async function home() {
  const visits = await kept.visits().catch(() => null);
  if (!visits) return [paragraph(say("broken"), "told")];
  const waiting = visits.filter((one) => one.state === "waiting").length;
  const notTaken = visits.filter((one) => one.state === "refused");
  const drafts = visits.filter((one) => one.state === "open");
  if (!page.form.is_helper) return [...outsider(waiting + notTaken.length + drafts.length), ...drafts.map(draftBox)];
  const canBegin = page.form.hamlets.length > 0 && !drafts.length;
  return [
    news ? paragraph(news, "told") : null,
    page.form.hamlets.length ? null : paragraph(say("no-hamlet"), "told"),
    ...drafts.map(draftBox),
    canBegin ? key(say("begin"), begin, "main") : null,
    waitingBox(waiting),
    ...(notTaken.length ? [element("h3", "", say("not-taken"))] : []),
    ...notTaken.map(refusedBox),
    page.form.hamlets.length ? paragraph(say("hamlets", { hamlets: ownHamlets() }), "quiet") : null,
    isKept ? paragraph(say("ready"), "quiet ready") : paragraph(say("not-ready"), "quiet"),
  ];
}

// Whose role ended loses nothing, and nothing is sent behind their back.
function outsider(count) {
  const chat = element("a", "key", say("to-chat"));
  chat.href = "/";
  const told = count ? say("role-ended", { count }) : say("no-role");
  return [element("div", "box", ...heading(told), chat)];
}

function waitingBox(waiting) {
  if (!waiting) return element("div", "box", paragraph(say("none")));
  const count = element("p", "count", String(waiting));
  return element("div", "box", count, paragraph(say("waiting")),
    key(say("send"), sendNow), paragraph(say("warning"), "quiet"));
}

function draftBox(draft) {
  const go = page.form.is_helper ? [key(say("go-on"), () => goOn(draft), "main")] : [];
  return element("div", "box", paragraph(named(draft)), ...go, key(say("discard"), () => askDiscard(draft), "plain"));
}

function refusedBox(refused) {
  const why = say("why-" + refused.reason) || say("why-unreadable");
  return element("div", "box", element("b", "", named(refused)), paragraph(why),
    key(say("look"), () => look(refused)), key(say("discard"), () => askDiscard(refused), "plain"));
}

const ownHamlets = () => page.form.hamlets.map((one) => one.name).join(", ");

function askDiscard(one) {
  page.visit = one;
  turnTo(() => [
    ...heading(say("discard-sure")), paragraph(named(one)),
    key(say("discard-no"), goHome, "main"),
    key(say("discard-yes"), () => written(() => kept.drop(one.id)).then(goHome)),
  ]);
}

// Confirmed, or refused by the household: nothing more is asked.
async function ended(visit) {
  const code = cardIn(codeOf(visit) ?? "");
  news = isRefused(page.form, visit) ? say("refused") : say("queued", { code });
  await goHome();
  tabs?.postMessage("changed");
  sendNow();
}

function goHome() {
  page.visit = null;
  return turnTo(home);
}

// ---- sending and starting

function sendNow() {
  if (page.form?.is_helper) send(page.form.most, report).catch(() => tellStatus(say("broken")));
}

function report(state, count) {
  if (state === "sending") return;
  if (state === "sent") {
    sent += count;
    tellStatus(sent ? say("sent", { count: sent }) : "");
    tabs?.postMessage("changed");
  }
  if (state === "later") tellStatus(say(navigator.onLine ? "later" : "no-network"));
  if (state === "done" && sent) news = "";
  if (state === "role") {
    tellStatus("");
    refresh();
  }
  redraw();
}

function redraw() {
  if (page.draw === home) show(home);
}

// The questions as they are now; false where nobody answered.
async function refresh() {
  try {
    const answer = await fetch("/tham-ho/form", { cache: "no-store" });
    const told = answer.ok ? await answer.json() : {};
    if (!Array.isArray(told.fields)) return false; // a café's log-in page answers too
    told.ahead = told.now - Date.now();
    page.form = told;
    await kept.tell("form", told).catch(() => {}); // the screen says so where nothing can be kept
    if (!page.visit) redraw();
    return true;
  } catch {
    return false;
  }
}

async function wake() {
  if (document.hidden) return;
  const isTold = await refresh();
  if (!page.form) return;
  if (!isTold) tellStatus(say("no-network"));
  sendNow();
}

function speak() {
  root.lang = page.lang;
  document.title = say("title");
  document.querySelectorAll("[data-word]").forEach((node) => { node.textContent = say(node.dataset.word); });
}

function switchLanguage() {
  page.lang = page.lang === "vi" ? "en" : "vi";
  stored((box) => box.setItem(LANG, page.lang));
  speak();
  tellStatus("");
  show(page.draw);
}

// Nothing was ever told to this phone: only a network helps.
function unread() {
  const { unread: told, again } = document.body.dataset;
  return show(() => [paragraph(told, "told"), key(again, () => location.reload(), "main")]);
}

async function settleIn() {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register("/tham-ho/sw.js", { scope: "/tham-ho" });
  await navigator.serviceWorker.ready;
  isKept = true;
  redraw();
}

async function start() {
  root.dataset.size = stored((box) => box.getItem(SIZE)) || "0";
  page.form = (await kept.told("form").catch(() => null)) ?? null;
  isKept = Boolean(navigator.serviceWorker?.controller);
  if (page.form) {
    speak();
    await turnTo(home);
  }
  const isTold = await refresh();
  if (!page.form) return unread();
  speak();
  if (!isTold) tellStatus(say("no-network"));
  if (!page.visit) await show(home);
  sendNow();
  settleIn().catch(() => {});
}

document.getElementById("lang").addEventListener("click", () => page.form && switchLanguage());
addEventListener("online", wake);
addEventListener("pageshow", (event) => event.persisted && wake());
document.addEventListener("visibilitychange", wake);
addEventListener("offline", () => page.form && tellStatus(say("no-network")));
onLeave((visit) => (visit ? ended(visit) : goHome()));
tabs?.addEventListener("message", redraw);
start();
