// Keyboard shortcuts and, on the operator's pages, live updates. Without this script every page can still be read.
"use strict";

(() => {
  const help = document.getElementById("help");
  const search = document.querySelector("main input[type=search]") || document.getElementById("quick");

  const helpButton = document.querySelector("[data-help]");
  if (helpButton && help) {
    helpButton.hidden = false;
    helpButton.addEventListener("click", () => help.showModal());
  }

  function step(direction) {
    const items = [...document.querySelectorAll("[data-item]")];
    if (!items.length) return;
    const current = items.findIndex((item) => item.classList.contains("is-current"));
    const next = current < 0 ? (direction > 0 ? 0 : items.length - 1) : current + direction;
    if (next < 0 || next >= items.length) return;
    if (current >= 0) items[current].classList.remove("is-current");
    items[next].classList.add("is-current");
    const link = items[next].querySelector("h2 a, h3 a, a");
    if (link) link.focus({ preventScroll: true });
    items[next].scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target;
    if (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) return;
    if (help && help.open) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/" && search) search.focus();
    else if (event.key === "?" && help) help.showModal();
    else return;
    event.preventDefault();
  });
})();

(() => {
  const rows = document.getElementById("rows");
  if (!rows || !window.EventSource) return;
  const table = document.querySelector("[data-last]");
  const form = document.querySelector("[data-filter]");
  const pause = document.querySelector("[data-pause]");
  const missedText = document.getElementById("missed");
  const connection = document.getElementById("connection");
  const announce = document.getElementById("announce");
  const mostRows = 100;
  let missed = 0;
  let state = null;
  let paused = null;

  function replace(name, markup) {
    const part = document.getElementById("live-" + name);
    if (!part || part.contains(document.activeElement)) return;
    part.innerHTML = markup;
  }

  function clock() {
    return new Date().toISOString().slice(11, 19);
  }

  function showParts(parts) {
    for (const name of ["light", "books", "sources", "road", "charts"]) {
      if (name in parts) replace(name, parts[name]);
    }
    connection.textContent = "live, " + clock() + " UTC";
    if (state !== null && parts.state !== state) announce.textContent = parts.state + ": " + parts.sentence;
    state = parts.state;
  }

  function showRows(event) {
    if (event.rows) {
      document.querySelector("[data-empty]")?.remove();
      const template = document.createElement("template");
      template.innerHTML = event.rows;
      for (const row of template.content.children) row.classList.add("fresh");
      rows.prepend(template.content);
      while (rows.children.length > mostRows) rows.lastElementChild.remove();
    }
    for (const [number, markup] of Object.entries(event.outcomes)) {
      const cell = rows.querySelector('[data-row="' + CSS.escape(number) + '"] [data-outcome]');
      if (cell) cell.innerHTML = markup;
    }
    if (event.missed > 0) {
      missed += event.missed;
      missedText.hidden = false;
      missedText.textContent = "missed " + missed.toLocaleString("en") + ": they came too fast to be shown";
    }
  }

  const query = new URLSearchParams(form ? new FormData(form) : undefined);
  query.set("after", table.dataset.last);
  const source = new EventSource("/status/events?" + query);
  source.addEventListener("parts", (event) => showParts(JSON.parse(event.data)));
  source.addEventListener("rows", (event) => {
    const value = JSON.parse(event.data);
    if (!paused) return showRows(value);
    paused.push(value);
    // The queue of a paused page is bounded too.
    if (paused.length > 50) missed += paused.shift().missed;
  });
  source.addEventListener("error", () => {
    connection.textContent = "disconnected since " + clock() + " UTC";
  });

  if (pause) {
    pause.hidden = false;
    pause.addEventListener("click", () => {
      if (paused) {
        const waiting = paused;
        paused = null;
        for (const value of waiting) showRows(value);
        pause.textContent = "Pause";
      } else {
        paused = [];
        pause.textContent = "Resume";
      }
    });
  }
})();
