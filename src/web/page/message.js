// One message as nodes of the page: who said it, its words, its links, its time. Text never becomes HTML.

import { element } from "./tools.js";

const words = document.body.dataset;
const ZONE = "Asia/Ho_Chi_Minh"; // times are those of the office, whatever the device thinks

// ---- time

const locale = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
const clock = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat(locale,
  { timeZone: ZONE, weekday: "long", day: "numeric", month: "numeric", year: "numeric" });

export const clockTime = (at) => clock.format(at);

export function dayName(at) {
  const day = calendar.format(at);
  if (day === calendar.format(Date.now())) return words.today;
  return day === calendar.format(Date.now() - 86400000) ? words.yesterday : day;
}

// ---- drawing messages

function link(text, href) {
  const made = element("a", "", text);
  made.href = href;
  if (!href.startsWith("tel:")) {
    made.target = "_blank"; // the chat stays open behind it
    made.rel = "noopener noreferrer";
  }
  return made;
}

const LINKABLE = new RegExp("\\S{0,200}\\.gov\\.vn\\S{0,500}"
  + "|(?:1[89]00[. ]?\\d{4,6}|0\\d{2,3}[. ]\\d{3,4}[. ]\\d{3,4}|0\\d{9,10})(?![\\d-]|[./]\\d)"
  + "|/tham-ho\\b", "gi");
const OWN_PAGE = "/tham-ho";
const ADDRESS = /^(["'“‘«(\[]*)((?:https?:\/\/)?(?:[a-z0-9-]+\.)+gov\.vn(?:[/?#].*?)?)([.,;:!?"'”’»)\]]*)$/i;

// Only addresses of the state and our own page become links: a link is a promise that the page can be trusted.
function linked(found, before) {
  if (found === OWN_PAGE) return [/[\w/.]$/.test(before) ? found : link(found, OWN_PAGE)];
  const parts = ADDRESS.exec(found);
  if (parts) {
    const href = /^https?:/i.test(parts[2]) ? parts[2] : "https://" + parts[2];
    return [parts[1], link(parts[2], href), parts[3]];
  }
  const isPhone = /^\d/.test(found) && !/[a-z]/i.test(found) && !/[\d./-]$/.test(before);
  return [isPhone ? link(found, "tel:" + found.replace(/\D/g, "")) : found];
}

function withLinks(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(LINKABLE)) {
    nodes.push(text.slice(end, match.index), ...linked(match[0], text.slice(0, match.index)));
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}

// The words say everything without it: one that does not come leaves no gap.
function drawing({ name, alt }) {
  const made = element("img", "picture");
  made.addEventListener("error", () => made.remove(), { once: true });
  Object.assign(made, { alt, width: 800, height: 450, loading: "lazy" });
  made.src = `picture/${encodeURIComponent(name)}.png`;
  return made;
}

// Charts and files belong to one line of the talk, and are fetched by its number.
function plot(seq, { alt, size }) {
  const made = element("img", "picture");
  made.addEventListener("error", () => made.remove(), { once: true });
  Object.assign(made, { alt, loading: "lazy" });
  if (size) [made.width, made.height] = size;
  made.src = `own/${seq}.png`;
  return made;
}

function download(seq, name) {
  const made = element("a", "file", "⬇ " + name);
  made.href = `own/${seq}.xlsx`;
  made.download = name;
  return made;
}

function attached({ seq, picture, chart, file }) {
  const below = [];
  if (picture) below.push(drawing(picture));
  if (chart) below.push(plot(seq, chart));
  if (file) below.push(download(seq, file));
  return below;
}

export function message(from, text, note, line = {}) {
  const body = element("div", "text", ...(from === "bot" ? withLinks(text) : [text]));
  const who = element("span", "unseen", words[from] + ": ");
  const below = attached(line);
  return element("div", "message " + from, who, body, ...below, element("div", "note", note));
}
