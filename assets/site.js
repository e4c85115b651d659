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
      for (const badge of document.querySelectorAll(".badge.open, .badge.closed")) badge.hidden = true;
    });
    const assets = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
    const addresses = [`/${lang}`, `/${lang}/contact`, ...assets.map((e) => e.getAttribute("href") ?? e.getAttribute("src"))];
    workers.register("/service-worker.js").catch(() => {});
    workers.ready.then((ready) => ready.active.postMessage(addresses));
  }

  // Buttons that write the marks of a text: bold, italic, heading, list, link. Their names come with the page.
  const marks = [["**", "**"], ["*", "*"], ["\n## ", "\n"], ["\n- ", ""], ["[", "](/)"]];
  for (const area of document.querySelectorAll("textarea[data-markdown]")) {
    const names = area.dataset.markdown.split("|");
    const bar = document.createElement("div");
    bar.className = "tool-bar";
    bar.role = "group";
    bar.ariaLabel = names[marks.length];
    marks.forEach(([before, after], n) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = names[n];
      button.addEventListener("click", () => {
        const { selectionStart: from, selectionEnd: to, value } = area;
        area.focus();
        area.setRangeText(before + value.slice(from, to) + after, from, to, "end");
      });
      bar.append(button);
    });
    area.before(bar);
  }
})();
