// The page of the browser chat: shows the lines the server keeps, sends what is tapped and typed. It decides nothing
// about a talk; which buttons are live follows from the lines alone, so a reload shows the same.
"use strict";
(() => {
  const page = document.body.dataset;
  const [log, sending, start, status, newer, form, text, large, attach, file] =
    ["log", "sending", "start", "status", "newer", "say", "text", "large", "attach", "file"].map((id) => document.getElementById(id));

  const [header, footer] = ["header", "footer"].map((name) => document.querySelector(name));

  const SILENCE = 45000; // ms without a heartbeat (15 s) after which a stream counts as dead, as after a phone's sleep
  const AWAY = 5000; // ms a hidden tab keeps its stream: a browser allows six to one server, over all its tabs
  const LOOK_IN = 60000; // ms between two looks of a hidden tab

  const turns = new Map(); // line number -> {line, node, keyed: nodes that live and die with the question}
  const waiting = []; // not yet taken by the server, in order: {message, node}
  let last = 0;
  let known = page.known === "yes";
  let follow = true; // at the newest line, so new ones scroll into view
  let acted = 0; // when the person last did something here
  let byKeyboard = false;
  const KEPT = "logbook-waiting"; // where this tab keeps what is not sent yet, should the page be loaded again meanwhile

  const make = (name, className, content) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (content) node.textContent = content;
    return node;
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  // Lines

  function show(line) {
    if (line.n <= last) return;
    last = line.n;
    const turn = line.screen ? ours(line) : theirs(line);
    if (log.getAttribute("aria-busy") === "false") turn.node.classList.add("came");
    turns.set(line.n, turn);
    log.append(turn.node);
    settle();
    if (!line.screen) return reveal();
    if (document.hidden && caughtUp()) document.title = `● ${page.new} · ${page.title}`;
    if (follow) reveal();
    else newer.hidden = false;
    if (turn.live && Date.now() - acted < 5000) focusOn(line.screen, turn);
  }

  function theirs(line) {
    const at = waiting.findIndex((item) => item.message.id === line.id && item.taken);
    if (at >= 0) waiting.splice(at, 1);
    sending.querySelector(`[data-id="${line.id}"]`)?.remove();
    return { line, node: own(line.own, line.file), keyed: [] };
  }

  function own(words, isFile) {
    const node = make("div", "turn mine");
    const bubble = make("p", "bubble");
    bubble.append(make("span", "unseen", `${page.you}: `));
    if (isFile) {
      const name = make("span", "file");
      name.append(attach.querySelector("svg").cloneNode(true), make("span", "", words));
      bubble.append(name);
    } else bubble.append(words);
    node.append(bubble);
    return node;
  }

  function ours(line) {
    const { screen } = line;
    const node = make("div", `turn${screen.lines.length ? " card" : ""}${screen.picture ? " shows" : ""}`);
    const bubble = make("div", "bubble");
    const keyed = [];
    bubble.id = `line-${line.n}`;
    if (screen.picture) bubble.append(picture(screen.picture));
    if (screen.title) bubble.append(make("h2", "", screen.title));
    if (screen.text) bubble.append(make("p", "", screen.text));
    if (screen.lines.length) bubble.append(card(line, keyed));
    if (screen.after) bubble.append(make("p", "after", screen.after));
    if (screen.note) bubble.append(make("p", "note", screen.note));
    if (screen.document) bubble.append(documentOf(screen.document));
    if (bubble.childNodes.length) node.append(bubble);
    const rows = screen.rows.map((row) => buttons(line, row, keyed)).filter((row) => row.childNodes.length);
    if (rows.length) {
      const group = make("div", "answers");
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", bubble.id);
      group.append(...rows);
      node.append(group);
    }
    return { line, node, keyed };
  }

  function card(line, keyed) {
    const list = make("dl");
    const changes = line.screen.lines.some((answer) => answer.key);
    for (const answer of line.screen.lines) {
      const long = answer.told || answer.label.length + answer.value.length > 24;
      const node = make("div", `line${long ? " long" : ""}${answer.told ? " told" : ""}`);
      node.append(make("dt", "", answer.label), make("dd", "", answer.value));
      if (answer.key) {
        const change = make("button", "change", page.change);
        change.type = "button";
        change.setAttribute("aria-label", `${page.change}: ${answer.label}`);
        change.addEventListener("click", (event) => tap(line, answer.key, answer.button || answer.label, event));
        keyed.push(change);
        node.append(change);
      } else if (!long && changes) node.append(keeper(keyed));
      list.append(node);
    }
    return list;
  }

  function keeper(keyed) { // of the room beside a value that cannot be changed, so that all values end in one line
    const node = make("span", "change", page.change);
    node.setAttribute("aria-hidden", "true");
    keyed.push(node);
    return node;
  }

  function buttons(line, row, keyed) {
    const steps = row.length > 1 && row.slice(1).every((button) => button.label.length < 4);
    const shown = make("div", steps && row[0].label.length > 3 ? "row steps" : "row");
    for (const button of row) {
      const look = button.primary ? "primary" : button.quiet ? "quiet" : "";
      if (button.key) {
        const node = make("button", look, button.label.replace("✓ ", "✓\u00a0"));
        node.type = "button";
        node.addEventListener("click", (event) => tap(line, button.key, button.label, event));
        keyed.push(node);
        shown.append(node);
      } else if (/^https?:\/\//i.test(button.url)) {
        const node = make("a", look, button.label);
        node.href = button.url;
        node.target = "_blank";
        node.rel = "noopener noreferrer";
        shown.append(node);
      }
    }
    return shown;
  }

  function picture(facts) {
    const figure = make("figure", facts.kind === "qr" ? "qr" : "");
    const image = make("img");
    image.alt = facts.alt;
    image.addEventListener("load", () => follow && reveal());
    image.src = facts.src;
    const enlarge = make("button");
    enlarge.type = "button";
    enlarge.setAttribute("aria-label", page.enlarge);
    enlarge.addEventListener("click", () => {
      const shown = large.querySelector("img");
      shown.src = facts.src;
      shown.alt = facts.alt;
      shown.className = figure.className;
      large.showModal();
    });
    figure.append(image, enlarge);
    return figure;
  }

  function documentOf(facts) {
    const link = make("a", "file");
    link.href = facts.src;
    link.download = facts.name;
    const about = make("span", "", facts.name);
    const size = make("small", "", `${sizeOf(facts.size)} · `);
    size.append(make("u", "", page.download));
    about.append(" ", size);
    link.append(attach.querySelector("svg").cloneNode(true), about);
    return link;
  }

  // As the language of the page writes it, rounded up: what is a little too large is never said to be just as large.
  function sizeOf(bytes) {
    const [unit, of, digits] = bytes < 1048576 ? ["kilobyte", 1024, 1] : ["megabyte", 1048576, 10];
    const written = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, maximumFractionDigits: 1 });
    return written.format(Math.ceil(bytes / of * digits) / digits);
  }

  // A question is live until it is tapped, until its talk asks anew, or until the server says that it is over; one
  // that belongs to no talk, until the same buttons come again.
  function settle() {
    const repeats = (number) => turns.get(number)?.line.screen?.repeats;
    const over = new Set(waiting.map((item) => item.message.line).filter((number) => !repeats(number)));
    const newest = new Map();
    const owner = (screen, key) => (screen.talk === null ? key : screen.talk);
    for (const { line, keyed } of turns.values()) {
      for (const number of line.over) over.add(number);
      if (!line.screen) continue;
      if (line.screen.talk !== null) newest.set(line.screen.talk, line.n);
      else if (keyed.length) for (const key of keysOf(line.screen)) newest.set(key, line.n);
    }
    for (const turn of turns.values()) {
      if (!turn.keyed.length) continue;
      const { n, screen } = turn.line;
      turn.live = !over.has(n) && keysOf(screen).every((key) => newest.get(owner(screen, key)) === n);
      for (const node of turn.keyed) node.hidden = !turn.live;
      for (const row of turn.node.querySelectorAll(".row, .answers")) {
        row.hidden = !row.querySelector("a, button:not([hidden])");
      }
    }
  }

  const keysOf = (screen) => [...screen.lines, ...screen.rows.flat()].map((one) => one.key).filter(Boolean);

  function focusOn(screen, turn) {
    if (document.activeElement === text) return;
    const live = turn.keyed.filter((node) => node.matches("button"));
    const first = live.find((node) => !node.matches(".quiet, .change"));
    if (screen.typed && !first) text.focus({ preventScroll: true });
    else if (byKeyboard) (first || live[0]).focus({ preventScroll: true });
  }

  // Scrolling

  const bottom = () => document.documentElement.scrollHeight - innerHeight;
  function reveal() {
    const turn = sending.lastElementChild || log.lastElementChild;
    newer.hidden = true;
    follow = true;
    const above = getComputedStyle(header).position === "sticky" ? header.offsetHeight : 0;
    const room = footer.getBoundingClientRect().top - above;
    const isLong = turn && turn.offsetHeight > room - 24 && !sending.childNodes.length;
    scrollTo(0, isLong ? turn.getBoundingClientRect().top + scrollY - above - 12 : bottom());
  }
  addEventListener("scroll", () => {
    if (scrollY >= bottom() - 60) {
      follow = true;
      newer.hidden = true;
    } else if (Date.now() - acted > 5000) follow = false;
  }, { passive: true });
  addEventListener("wheel", () => { follow = scrollY >= bottom() - 60; }, { passive: true });
  addEventListener("touchmove", () => { follow = scrollY >= bottom() - 60; }, { passive: true });
  addEventListener("resize", () => follow && reveal());
  newer.addEventListener("click", reveal);

  // Saying something. What the server has not taken is sent again under the same id, so it is never played twice.

  function say(what, words) {
    const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    acted = Date.now();
    start.hidden = true;
    if (!told) status.textContent = "";
    queue({ message: { id, after: last, ...what }, words, taken: false });
    keep();
    settle();
    reveal();
    deliver();
  }

  function queue(item) {
    if (item.words) {
      const node = own(item.words, item.message.file);
      node.classList.add("pending");
      node.dataset.id = item.message.id;
      sending.append(node);
    }
    waiting.push(item);
  }

  // The way in of a link is not kept: the page says it by itself as long as its address holds it.
  function keep() {
    const unsent = waiting.filter((item) => !item.taken && !("start" in item.message));
    const put = (items) => {
      if (items.length) sessionStorage.setItem(KEPT, JSON.stringify(items));
      else sessionStorage.removeItem(KEPT);
    };
    try {
      put(unsent);
    } catch { // no room for a file, perhaps
      try {
        put(unsent.filter((item) => !item.message.file));
      } catch { /* a browser that keeps nothing: then it is as if the page had no such memory */ }
    }
  }

  function restore() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT) || "[]");
      kept.filter((item) => item?.message?.id && (!item.words || typeof item.words === "string")).forEach(queue);
    } catch { /* nothing kept, or nothing we wrote */ }
  }

  function tap(line, key, label, event) {
    byKeyboard = event.detail === 0;
    say({ tap: key, label, line: line.n }, label);
  }

  let delivering = false;
  async function deliver() {
    if (delivering) return;
    delivering = true;
    try {
      let delay = 500;
      for (let item; (item = waiting.find((one) => !one.taken));) {
        const answer = await post(item.message);
        if (!answer || answer.status >= 500) {
          troubled();
          await pause(delay);
          delay = Math.min(delay * 2, 15000);
          continue;
        }
        delay = 500;
        calm();
        if (answer.ok) taken(item);
        else refused(item, await answer.json().catch(() => ({})));
      }
    } finally {
      delivering = false;
    }
  }

  // No `mode`: with any other than the usual one browsers send no Origin under Referrer-Policy: no-referrer.
  const post = (message) => fetch(message.file ? "/chat/file" : "/chat/say", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(message),
  }).catch(() => null);

  function taken(item) {
    item.taken = true;
    keep();
    known = true;
    if ("start" in item.message) history.replaceState(null, "", "/");
    if (!sending.querySelector(`[data-id="${item.message.id}"]`)) waiting.splice(waiting.indexOf(item), 1);
    if (!stream) listen();
  }

  function refused(item, { error }) {
    waiting.splice(waiting.indexOf(item), 1);
    keep();
    sending.querySelector(`[data-id="${item.message.id}"]`)?.remove();
    if (item.message.text && !text.value) text.value = item.message.text;
    start.hidden = known;
    settle();
    grow();
    status.textContent = error || "";
  }

  // A file: said like words, in their order, so that what was typed before it comes before it.
  attach.addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    const chosen = file.files[0];
    file.value = ""; // else the same file could not be chosen again
    if (!chosen) return;
    acted = Date.now();
    if (chosen.size > page.most) {
      status.textContent = page.too_large.replace("{size}", sizeOf(chosen.size)).replace("{most}", sizeOf(page.most));
      return;
    }
    const base64 = chosen.size ? await encoded(chosen) : "";
    if (base64 !== null) say({ file: { name: chosen.name.slice(-200), base64 } }, chosen.name);
  });

  const encoded = (chosen) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => resolve(null)); // taken away since it was chosen: as if it was not
    reader.readAsDataURL(chosen);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) return text.focus();
    text.value = "";
    grow();
    say({ text: words }, words);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", grow);
  function grow() {
    text.style.height = "auto";
    text.style.height = text.value ? `${text.scrollHeight + 3}px` : "";
    if (follow) scrollTo(0, bottom());
  }
  start.querySelector("button").addEventListener("click", (event) => {
    byKeyboard = event.detail === 0;
    say({ start: page.start });
  });

  // Hearing what comes

  let stream = null;
  let heard = 0;
  let again = 0;
  let wait = 500; // ms until the next try; twice as long each time that fails
  let trouble = 0;
  let told = false; // whether the person has been told of the trouble
  const caughtUp = () => log.getAttribute("aria-busy") === "false";

  function listen() {
    deaf();
    heard = Date.now();
    const mine = stream = new EventSource(`/chat/stream?after=${last}`);
    const on = (name, react) => mine.addEventListener(name, (event) => {
      heard = Date.now();
      if (mine === stream) react(event);
    });
    on("open", () => {
      wait = 500;
      calm();
    });
    on("message", (event) => show(JSON.parse(event.data)));
    on("banner", (event) => banner(JSON.parse(event.data)));
    on("beat", () => {});
    on("caught_up", () => {
      log.setAttribute("aria-busy", "false");
      start.querySelector("p").hidden = true;
      start.hidden = Boolean(last || waiting.length || page.asked);
      if (follow) reveal();
    });
    on("error", () => {
      troubled();
      if (mine.readyState === EventSource.CLOSED) later();
    });
  }

  function deaf() {
    clearTimeout(again);
    stream?.close();
    stream = null;
  }

  function later(delay = wait) {
    deaf();
    again = setTimeout(catchUp, delay);
    wait = Math.min(wait * 2, 15000);
  }

  async function catchUp() {
    const answer = await fetch(`/chat/lines?after=${last}`).catch(() => null);
    if (answer?.status === 401) return stranger();
    if (answer?.ok) {
      calm();
      (await answer.json()).lines.forEach(show);
    }
    if (document.hidden) later(LOOK_IN);
    else if (answer?.ok) listen();
    else later();
  }

  function stranger() {
    deaf();
    calm();
    known = false;
    start.querySelector("p").hidden = false;
    start.hidden = false;
    log.setAttribute("aria-busy", "false");
  }

  function troubled() {
    if (told) tell();
    else trouble ||= setTimeout(tell, 1200);
  }

  function tell() {
    told = true;
    const words = waiting.some((item) => !item.taken) ? page.unsent : page.connecting;
    if (status.textContent !== words) status.textContent = words; // a live region: written is read aloud
  }

  function calm() {
    clearTimeout(trouble);
    trouble = 0;
    if (told) status.textContent = "";
    told = false;
  }

  function banner(facts) {
    document.getElementById("title").textContent = facts.title;
    document.getElementById("subtitle").textContent = facts.subtitle;
    const notice = document.getElementById("invented");
    notice.hidden = !facts.invented;
    notice.dataset.words = facts.practice ? "practice" : "invented";
    speak(facts.language, facts.words);
  }

  // The page's own words in the language that the talk is in now.
  function speak(language, words) {
    document.documentElement.lang = language;
    Object.assign(page, words);
    for (const node of document.querySelectorAll("[data-words]")) node.textContent = words[node.dataset.words];
    for (const node of document.querySelectorAll("[data-label]")) node.ariaLabel = words[node.dataset.label];
    text.placeholder = words.write;
  }

  setInterval(() => {
    if (stream && !document.hidden && Date.now() - heard > SILENCE) listen();
  }, 5000);
  addEventListener("online", () => known && !document.hidden && listen());
  addEventListener("pageshow", (event) => event.persisted && known && listen());
  document.addEventListener("visibilitychange", () => {
    if (!known) return;
    if (document.hidden) return void setTimeout(() => document.hidden && later(LOOK_IN), AWAY);
    document.title = page.title;
    if (!stream || Date.now() - heard > SILENCE / 2) listen();
  });

  // A picture, large: a tap shows every pixel of it, another one the whole of it.
  large.addEventListener("click", (event) => {
    if (event.target.matches("img")) event.target.classList.toggle("whole");
    else large.close();
  });

  restore();
  if (page.asked === "yes") say({ start: page.start });
  else deliver();
  if (known) listen();
  else if (page.asked !== "yes") stranger();
})();
