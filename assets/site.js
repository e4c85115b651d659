// Comfort only: every page works without this file. No cookies, no storage, no requests.
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
})();
