// Comfort only: every page works without this file. No cookies, no third party.
(() => {
  // A button that prints exists only where a script can print.
  for (const button of document.querySelectorAll(".print-button")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  // After a refusal the summary of errors is read first.
  document.querySelector(".error-summary")?.focus();

  // Menu and language list close with Escape, and when one goes elsewhere.
  const lists = () => document.querySelectorAll(".top details[open]");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const list of lists()) {
      const inside = list.contains(document.activeElement);
      list.open = false;
      if (inside) list.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const list of lists()) if (!list.contains(event.target)) list.open = false;
  });

  // Start and contact in this language are kept for the time without a network; a kept page says so, and does not
  // claim to know whether somebody answers now.
  const workers = navigator.serviceWorker;
  const lang = document.documentElement.lang;
  if (workers && lang) {
    workers.addEventListener("message", () => {
      document.querySelector(".offline-note").hidden = false;
      for (const badge of document.querySelectorAll(".badge.open, .badge.soon, .badge.closed")) badge.hidden = true;
    });
    const assets = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
    const addresses = [`/${lang}`, `/${lang}/contact`, ...assets.map((e) => e.getAttribute("href") ?? e.getAttribute("src"))];
    workers.register("/service-worker.js").catch(() => {});
    workers.ready.then((ready) => ready.active.postMessage(addresses));
  }

  // Buttons that write the marks of a text: bold, italic, heading, list, link; and the line of a picture. Their names come
  // with the page.
  const marks = [["**", "**"], ["*", "*"], ["\n## ", "\n"], ["\n- ", ""], ["[", "](/)"]];
  const toolBar = () => {
    const bar = document.createElement("div");
    bar.className = "tool-bar";
    return bar;
  };
  const tool = (name, area, before, after) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      const { selectionStart: from, selectionEnd: to, value } = area;
      area.focus();
      area.setRangeText(before + value.slice(from, to) + after, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return button;
  };
  for (const area of document.querySelectorAll("textarea[data-markdown]")) {
    const names = area.dataset.markdown.split("|");
    const bar = toolBar();
    bar.role = "group";
    bar.ariaLabel = names[marks.length];
    bar.append(...marks.map(([before, after], n) => tool(names[n], area, before, after)));
    area.before(bar);
  }
  for (const line of document.querySelectorAll("[data-into]")) {
    const area = document.getElementById(line.dataset.into);
    const bar = toolBar();
    bar.append(tool(line.dataset.tool, area, `\n\n${line.textContent}\n\n`, ""));
    line.after(bar);
    // Where nobody has written yet a picture comes last.
    area.setSelectionRange(area.value.length, area.value.length);
  }

  // What somebody writes is kept as a draft while she writes, looked at in place, and lost neither with the network nor
  // with the session: before a form goes, its draft has arrived. Nothing stays in this browser. The form says which of
  // its buttons keep and look, and brings the sentences that tell what happened.
  const PAUSE = 1_500, EVERY = 20_000, PATIENCE = 30_000, LONGEST_FAREWELL = 60_000;
  const number = (value) => value.toLocaleString(lang, { numberingSystem: "latn" });
  const filled = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  for (const form of document.querySelectorAll("form[data-keep]")) {
    const { keep, look } = form.dataset;
    const told = form.querySelector(".keeping");
    const most = Number(told.dataset.most);
    const written = () => new URLSearchParams(new FormData(form)).toString();
    let kept = written(), parted;
    let last = Promise.resolve();
    let leaving = false;

    // Of the sentences one is shown; the same again is not read out again.
    function say(name, values) {
      for (const line of told.children) {
        if (line.dataset.says === name && values) {
          line.dataset.text ??= line.textContent;
          const text = filled(line.dataset.text, values);
          if (line.textContent !== text) line.textContent = text;
        }
        line.hidden = line.dataset.says !== name;
      }
    }

    // Sends what is written as if that button had been pressed. Gives the page that answers, if the draft is kept now.
    async function send(button, keepalive = false) {
      const now = written();
      const size = new Blob([...new FormData(form).values()]).size;
      if (size > most) {
        say("long", { now: number(Math.ceil(size / 1024)), most: number(most / 1024) });
        return null;
      }
      let answer, page;
      try {
        const headers = { "content-type": "application/x-www-form-urlencoded" };
        const signal = AbortSignal.timeout(PATIENCE);
        const body = `${now}&${button}`;
        answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers, keepalive, signal });
        page = new DOMParser().parseFromString(await answer.text(), "text/html");
      } catch {
        say("offline");
        return null;
      }
      if (answer.status === 401) say("over");
      else if (answer.status === 409) say("newer");
      else if (answer.status === 410) say("gone");
      else if (!answer.ok) say("failed");
      else {
        const same = written() === now;
        hold(page.querySelector("form[data-keep] [name=draft]")?.value);
        if (same) kept = written();
        say("kept", { time: new Date().toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn" }) });
        return page;
      }
      return answer.status === 409 || answer.status === 410 ? page : null;
    }

    // A draft of something new has a name from now on.
    function hold(draft) {
      if (!draft) return;
      if (!form.elements.draft) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name: "draft" });
        form.append(field);
      }
      form.elements.draft.value = draft;
    }

    // One after the other, so that what was written last is what is kept.
    const inTurn = (work) => (last = last.then(work));
    const quietly = () => inTurn(() => (written() === kept ? null : send(keep)));
    // Nobody waits for an answer to what is sent while the page goes; a long text cannot be sent along.
    const farewell = () => {
      const now = written();
      if (now === kept || now === parted) return;
      parted = now;
      const sent = send(keep, now.length < LONGEST_FAREWELL);
      inTurn(() => sent);
    };

    // How it would look, below the form, where it moves nothing that is being read; what is said about the text, too.
    async function show(asked) {
      const page = await inTurn(() => send(look));
      const [section, reading] = [".preview", "[aria-labelledby=reading]"].map((part) => page?.querySelector(part));
      if (!section) return Boolean(page);
      document.querySelector(".preview")?.remove();
      form.parentElement.after(section);
      if (reading) document.querySelector("[aria-labelledby=reading]")?.replaceWith(reading);
      if (asked) {
        section.tabIndex = -1;
        section.focus();
      }
      return false;
    }

    // Fields that are too long say so, each beside itself.
    function tooLong() {
      let first = null;
      for (const field of form.querySelectorAll("[data-longest]")) {
        const longest = Number(field.dataset.longest);
        const now = field.value.length > longest ? [...field.value].length : 0;
        const id = `${field.id}-long`;
        let line = document.getElementById(id);
        if (now > longest) {
          if (!line) {
            line = document.createElement("p");
            Object.assign(line, { id, className: "error" });
            field.before(line);
            field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
          }
          line.textContent = filled(told.dataset.long, { now: number(now), most: number(longest) });
          field.setAttribute("aria-invalid", "true");
          first ??= field;
        } else if (line?.textContent) {
          line.textContent = "";
          field.removeAttribute("aria-invalid");
        }
      }
      return first;
    }

    let pause, busy = false;
    form.addEventListener("input", () => {
      clearTimeout(pause);
      // A pause keeps what is looked at, and what is too long to be sent along when the page goes.
      pause = setTimeout(() => {
        if (look) tooLong(), show(false);
        else if (written().length >= LONGEST_FAREWELL) quietly();
      }, PAUSE);
    });
    form.addEventListener("submit", async (event) => {
      if (leaving) return;
      event.preventDefault();
      clearTimeout(pause);
      const long = tooLong();
      long?.focus();
      if (busy || long) return;
      busy = true;
      const button = event.submitter;
      const looks = look && `${button?.name}=${button?.value}` === look;
      // Somebody else was faster: the page that shows both texts, or what was written at something that was deleted meanwhile,
      // comes in the old way.
      const goes = looks ? await show(true) : await inTurn(() => send(keep));
      busy = false;
      if (!goes) return;
      kept = written();
      leaving = true;
      form.requestSubmit(button);
      leaving = false;
    });
    setInterval(quietly, EVERY);
    addEventListener("online", quietly);
    addEventListener("pagehide", farewell);
    document.addEventListener("visibilitychange", () => (document.hidden ? farewell() : quietly()));
  }
})();
